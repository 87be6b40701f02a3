//! Several threads look through files, and what they find comes out as if there were one.
//!
//! ```text
//! walker ─► jobs ─► threads ─► events ─► the listener hears them in the order of the files
//! ```

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

use super::listener::{Listener, Options};
use super::look::{Found, Looker, Seen, Source, Stopped};
use super::parts::{Joined, Parts};
use super::plan::{Job, MOST_JOBS, Plan};
use super::walker::{Target, Walker};
use crate::masked;
use crate::trouble::Trouble;

/// How many findings of one file or part wait for their turn.
const MOST_WAITING: usize = 65_536;
/// How many findings are handed on at once.
const BATCH: usize = 256;

/// Looks through all files with one thread, nothing beside it.
pub(super) fn alone(walker: &Walker, options: Options, listener: &mut impl Listener) -> io::Result<()> {
    let mut looker = Looker::new(options.leniency);
    for target in walker.walk() {
        let target = match target {
            Ok(target) => target,
            Err(trouble) => {
                listener.end(None, Err(trouble))?;
                continue;
            }
        };
        let mut failed = None;
        let seen = whole(&mut looker, &target, options, &mut |found| {
            failed = listener.found(&target, found).err();
            failed.is_none()
        });
        match (failed, seen) {
            (Some(error), _) => return Err(error),
            (None, Some(seen)) => listener.end(Some(&target), seen)?,
            (None, None) => {}
        }
    }
    Ok(())
}

/// Looks through all files with several threads.
pub(super) fn together(walker: &Walker, options: Options, listener: &mut impl Listener) -> io::Result<()> {
    let plan = Plan::default();
    let (sender, receiver) = mpsc::sync_channel(MOST_JOBS);
    thread::scope(|scope| {
        for _ in 0..options.threads {
            let (plan, sender) = (&plan, sender.clone());
            scope.spawn(move || Worker { plan, sender, options, looker: Looker::new(options.leniency) }.work());
        }
        let plan = &plan;
        scope.spawn(move || fill(plan, walker, &sender));
        let result = hear(plan, &receiver, listener);
        // Nobody goes on when nobody listens.
        drop(receiver);
        plan.stop();
        result
    })
}

/// Walks, as fast as there is room for files.
fn fill(plan: &Plan, walker: &Walker, sender: &SyncSender<Told>) {
    for (index, target) in walker.walk().enumerate() {
        let goes_on = match target {
            Ok(target) => plan.add(index, Arc::new(target)),
            Err(trouble) => sender.send((index, None, Event::End(Err(trouble)))).is_ok(),
        };
        if !goes_on {
            break;
        }
    }
    plan.close();
}

/// What is heard of one file.
enum Event {
    Found(Vec<Found>),
    End(Result<Seen, Trouble>),
}

type Told = (usize, Option<Arc<Target>>, Event);

/// Passes on what belongs to the file whose turn it is, and keeps the rest.
fn hear(plan: &Plan, receiver: &Receiver<Told>, listener: &mut impl Listener) -> io::Result<()> {
    let mut waiting: BTreeMap<usize, Vec<_>> = BTreeMap::new();
    let mut turn = 0;
    for (index, target, event) in receiver {
        waiting.entry(index).or_default().push((target, event));
        while let Some(events) = waiting.remove(&turn) {
            let mut has_ended = false;
            for (target, event) in events {
                match (event, target.as_deref()) {
                    (Event::Found(all), Some(target)) => {
                        all.into_iter().try_for_each(|found| listener.found(target, found))?;
                    }
                    (Event::Found(_), None) => {}
                    (Event::End(result), target) => {
                        listener.end(target, result)?;
                        has_ended = true;
                    }
                }
            }
            if !has_ended {
                break;
            }
            turn += 1;
            plan.take_turn(turn);
        }
    }
    Ok(())
}

/// One of the threads.
struct Worker<'a> {
    plan: &'a Plan,
    sender: SyncSender<Told>,
    options: Options,
    looker: Looker,
}

impl Worker<'_> {
    fn work(mut self) {
        while let Some(job) = self.plan.next() {
            match job {
                Job::File(index, target) => match Parts::of(index, &target, self.options.threads, &mut self.looker) {
                    Some(parts) => self.plan.opened(Some(&Arc::new(parts))),
                    None => {
                        self.plan.opened(None);
                        self.whole(index, &target);
                    }
                },
                Job::Part(parts, part) => self.part(&parts, part),
            }
        }
    }

    fn part(&mut self, parts: &Parts, part: usize) {
        match parts.look(part, &mut self.looker) {
            None => {}
            Some(Joined::Not) => self.whole(parts.index, &parts.target),
            Some(Joined::Whole(found, seen)) => {
                let seen = seen.map_err(|error| unread(&parts.target, error));
                let events = found.into_iter().map(Event::Found).chain([Event::End(seen)]);
                for event in events {
                    // When whoever listened has gone, the plan stops.
                    let _ = self.sender.send((parts.index, Some(Arc::clone(&parts.target)), event));
                }
            }
        }
    }

    fn whole(&mut self, index: usize, target: &Arc<Target>) {
        let (plan, sender) = (self.plan, &self.sender);
        let tell = |event| sender.send((index, Some(Arc::clone(target)), event)).is_ok();
        let (mut batch, mut told) = (Vec::new(), 0);
        let seen = whole(&mut self.looker, target, self.options, &mut |found| {
            batch.push(found);
            if batch.len() < BATCH {
                return true;
            }
            told += batch.len();
            (told < MOST_WAITING || plan.wait_for(index)) && tell(Event::Found(std::mem::take(&mut batch)))
        });
        if let Some(seen) = seen {
            tell(Event::Found(batch));
            tell(Event::End(seen));
        }
    }
}

/// Goes through a file from its beginning to its end; nothing when nobody wants to hear more.
fn whole(
    looker: &mut Looker,
    target: &Target,
    options: Options,
    sink: &mut dyn FnMut(Found) -> bool,
) -> Option<Result<Seen, Trouble>> {
    let binary = options.binary || target.is_named;
    let looked = if target.is_input {
        looker.look(Source::Stream(&mut io::stdin().lock()), binary, sink)
    } else {
        File::open(&target.path).map_err(Stopped::Unread).and_then(|mut file| {
            let is_plain = file.metadata().is_ok_and(|about| about.is_file());
            let source = if is_plain { Source::Part(&file, 0, u64::MAX) } else { Source::Stream(&mut file) };
            looker.look(source, binary, sink)
        })
    };
    match looked {
        Ok(seen) => Some(Ok(seen)),
        Err(Stopped::Unread(error)) => Some(Err(unread(target, error))),
        Err(Stopped::Unwanted) => None,
    }
}

fn unread(target: &Target, error: io::Error) -> Trouble {
    Trouble::read(&masked::name(&target.path.to_string_lossy()), error)
}
