//! What is to be done, by whom, and whose turn it is to be told.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::parts::Parts;
use super::walker::Target;

/// How many files are known before they are looked through, and how many before their turn to be told.
pub(super) const MOST_JOBS: usize = 4096;

/// What is to be done, by whom, and whose turn it is to be told.
#[derive(Default)]
pub(super) struct Plan {
    state: Mutex<State>,
    /// There are jobs, or there will be none.
    jobs: Condvar,
    /// There is room for jobs, or it is another file's turn.
    room: Condvar,
}

#[derive(Default)]
struct State {
    jobs: VecDeque<Job>,
    /// Whether all files are known.
    has_walked: bool,
    /// How many files are being opened, which may become parts.
    opening: usize,
    turn: usize,
    has_stopped: bool,
}

pub(super) enum Job {
    File(usize, Arc<Target>),
    Part(Arc<Parts>, usize),
}

impl Plan {
    fn state(&self) -> MutexGuard<'_, State> {
        // A thread that panics ends the program.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a file, as soon as there is room for it; whether anybody still wants to hear of it.
    pub(super) fn add(&self, index: usize, target: Arc<Target>) -> bool {
        let mut state = self.state();
        while !state.has_stopped && (state.jobs.len() >= MOST_JOBS || index >= state.turn + 16 * MOST_JOBS) {
            state = self.room.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if !state.has_stopped {
            state.jobs.push_back(Job::File(index, target));
            self.jobs.notify_one();
        }
        !state.has_stopped
    }

    /// All files are known.
    pub(super) fn close(&self) {
        self.state().has_walked = true;
        self.jobs.notify_all();
    }

    /// The next job; nothing when there will be none.
    pub(super) fn next(&self) -> Option<Job> {
        let mut state = self.state();
        loop {
            if state.has_stopped {
                return None;
            }
            if let Some(job) = state.jobs.pop_front() {
                state.opening += usize::from(matches!(job, Job::File(..)));
                if state.jobs.len() < MOST_JOBS / 2 {
                    self.room.notify_all();
                }
                return Some(job);
            }
            if state.has_walked && state.opening == 0 {
                return None;
            }
            state = self.jobs.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// A file is open; its parts go before all other jobs.
    pub(super) fn opened(&self, parts: Option<&Arc<Parts>>) {
        let mut state = self.state();
        state.opening -= 1;
        if let Some(parts) = parts {
            for part in (0..parts.count()).rev() {
                state.jobs.push_front(Job::Part(Arc::clone(parts), part));
            }
        }
        self.jobs.notify_all();
    }

    /// It is the turn of this file.
    pub(super) fn take_turn(&self, turn: usize) {
        self.state().turn = turn;
        self.room.notify_all();
    }

    /// Waits until it is the turn of this file; whether anybody still wants to hear of it.
    pub(super) fn wait_for(&self, index: usize) -> bool {
        let mut state = self.state();
        while !state.has_stopped && state.turn < index {
            state = self.room.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        !state.has_stopped
    }

    /// Nobody wants to hear more.
    pub(super) fn stop(&self) {
        self.state().has_stopped = true;
        self.jobs.notify_all();
        self.room.notify_all();
    }
}
