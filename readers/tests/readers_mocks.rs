//! Whatever a tool prints, however it was copied, is read back, and no line gets lost.
//!
//! Every single change and every pair is tried, not a sample.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::select;

use crate::support::mocks;
use crate::support::mocks::product::{self, Service};
use crate::support::mocks::{Case, Copy, Layout, Product, Slip, gaps::KNOWN_GAPS, judge::complaints, printed};

/// Every slip and every copy by itself.
fn singles(layout: Layout, count: usize) -> Vec<Case> {
    let case = |slip, copies: &[Copy]| Case { layout, slip, copies: copies.to_vec(), count };
    let mut cases = vec![case(None, &[])];
    cases.extend(Slip::ALL.map(|slip| case(Some(slip), &[])));
    cases.extend(Copy::ALL.map(|copy| case(None, &[copy])));
    cases
}

/// Every two that can come one after the other.
fn pairs(layout: Layout, count: usize) -> Vec<Case> {
    let mut cases = Vec::new();
    for one in Copy::ALL {
        let case = |slip, copies: &[Copy]| Case { layout, slip, copies: copies.to_vec(), count };
        cases.extend(Slip::ALL.map(|slip| case(Some(slip), &[one])));
        let others = Copy::ALL.into_iter().filter(|other| one.comes_before(*other));
        cases.extend(others.map(|other| case(None, &[one, other])));
    }
    cases
}

/// Reads every case on all the processors, and holds what is wrong to the gaps that are known.
fn hold(cases: &[Case], must_meet_gaps: bool) {
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let part = cases.len().div_ceil(threads).max(1);
    let wrong: Vec<(String, String)> = std::thread::scope(|scope| {
        let read = |cases: &[Case]| -> Vec<(String, String)> {
            let each = |case: &Case| {
                case.wrong().unwrap_or_default().into_iter().map(|wrong| (case.name(), wrong)).collect::<Vec<_>>()
            };
            cases.iter().flat_map(each).collect()
        };
        let running: Vec<_> = cases.chunks(part).map(|cases| scope.spawn(move || read(cases))).collect();
        running.into_iter().flat_map(|thread| thread.join().expect("it does not panic")).collect()
    });
    let mut news = BTreeMap::<String, (usize, String)>::new();
    let mut met = vec![false; KNOWN_GAPS.len()];
    for (name, wrong) in &wrong {
        let known = KNOWN_GAPS.iter().position(|gap| gap.explains(name, wrong));
        if let Some(index) = known {
            met[index] = true;
            continue;
        }
        let what: String = wrong.split(": ").next().unwrap_or_default().chars().filter(|c| !c.is_numeric()).collect();
        let layout = name.split(" x").next().unwrap_or_default();
        news.entry(format!("{layout} {what}")).or_insert((0, format!("{name} | {wrong}"))).0 += 1;
    }
    let news: Vec<String> = news.into_values().map(|(count, first)| format!("{count:6} like {first}")).collect();
    let is_mended = |met: &bool| must_meet_gaps && !met;
    let mended: Vec<_> = KNOWN_GAPS.iter().zip(&met).filter(|(_, met)| is_mended(met)).map(|(gap, _)| gap).collect();
    assert!(
        news.is_empty() && mended.is_empty(),
        "{} kinds of wrong readings:\n{}\n{} gaps that are mended, to be taken from the list: {mended:#?}",
        news.len(),
        news.join("\n"),
        mended.len(),
    );
}

/// One layout of each tool and a few languages; pairs in the others are for `--ignored`.
fn some_layouts() -> Vec<Layout> {
    use mocks::{cim::Json, people::Page, tongue::Tongue};
    vec![
        Layout::Chat,
        Layout::CimCsv,
        Layout::CimJson(Json::Five),
        Layout::CimListNarrow,
        Layout::CimTableWrapped,
        Layout::Dli(Tongue::Spanish),
        Layout::Dlv(Tongue::Chinese),
        Layout::Dlv(Tongue::Japanese),
        Layout::DlvNoService(Tongue::Nobodys),
        Layout::Dti(Tongue::Japanese),
        Layout::DtiPrompt(Tongue::English),
        Layout::Mail(Tongue::English),
        Layout::OsppDinstid,
        Layout::OsppDstatusPrompt,
        Layout::Portal(Page::Headed, Tongue::Japanese),
        Layout::WmicValue,
    ]
}

#[test]
fn reads_back_every_layout_after_every_change_and_every_tool_after_every_pair() {
    let single = |layout| [1, 3].into_iter().flat_map(move |count| singles(layout, count));
    let mut cases: Vec<Case> = Layout::all().into_iter().flat_map(single).collect();
    cases.extend(some_layouts().into_iter().flat_map(|layout| pairs(layout, 2)));
    hold(&cases, true);
}

#[test]
#[ignore = "takes minutes; the pairs of one layout of each tool are always read"]
fn reads_back_every_layout_after_every_pair() {
    let cases = |layout| [1, 2].into_iter().flat_map(move |count| pairs(layout, count));
    hold(&Layout::all().into_iter().flat_map(cases).collect::<Vec<_>>(), false);
}

/// Any licence of any state.
fn any_product(is_office: bool) -> impl Strategy<Value = Product> {
    let kinds: [fn(u64) -> Product; 5] = [product::windows, product::mak, product::esu, product::client, product::host];
    let offices: [fn(u64) -> Product; 2] = [product::office, product::visio];
    let kinds = if is_office { offices.to_vec() } else { kinds.to_vec() };
    let service = select(vec![Service::Client, Service::Host, Service::None]);
    (select(kinds), 0..1_000_000_u64, 0..7_u8, 0..400_000_u32, 0..1002_u32, service).prop_map(
        |(kind, seed, status, grace_minutes, rearms, service)| {
            let product = kind(seed);
            Product { status, grace_minutes, rearms, service, ..product }
        },
    )
}

fn any_case() -> impl Strategy<Value = (Layout, Vec<Product>, Option<Slip>, Vec<Copy>)> {
    let copies = prop::collection::vec(select(Copy::ALL.to_vec()), 0..4).prop_map(|mut copies| {
        copies.sort_by(|one, other| other.comes_before(*one).cmp(&one.comes_before(*other)));
        copies.dedup();
        copies
    });
    let slip = prop_oneof![2 => Just(None), 1 => select(Slip::ALL.to_vec()).prop_map(Some)];
    (select(Layout::all()), slip, copies).prop_flat_map(|(layout, slip, copies)| {
        let products = prop::collection::vec(any_product(layout.is_ospp()), 1..4).prop_map(distinct);
        (Just(layout), products, Just(slip), Just(copies))
    })
}

/// Names apart, as two licences with one name and no ID would be one.
fn distinct(mut products: Vec<Product>) -> Vec<Product> {
    let mut names = std::collections::BTreeSet::new();
    products.retain(|product| names.insert(product.name.clone()));
    products
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reads_back_whatever_is_printed((layout, products, slip, copies) in any_case()) {
        let in_order = copies.windows(2).all(|pair| pair[0].comes_before(pair[1]));
        let output = if in_order { printed(layout, &products, slip, &copies) } else { None };
        if let Some(output) = output {
            let case = Case { layout, slip, copies, count: products.len() };
            let news = |wrong: &String| !KNOWN_GAPS.iter().any(|gap| gap.explains(&case.name(), wrong));
            let wrong: Vec<_> = complaints(&output).into_iter().filter(news).collect();
            prop_assert!(wrong.is_empty(), "{}: {wrong:#?}\n{}", case.name(), output.text());
        }
    }
}
