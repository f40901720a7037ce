//! The chart's forms: what must hold in each of them, whatever the bodies, and what stays
//! when something changes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use klaster::chart::fit::PROJECTOR;
use klaster::chart::geometry::Area;
use klaster::chart::{
    Arrangement, CardLine, ChartBody, ChartChannel, ChartShape, Options, Plan, Tone,
};
use proptest::prelude::*;

/// Bodies under parents, `None` for a root.
fn bodies(parents: &[Option<usize>]) -> Vec<ChartBody> {
    let body = |(i, parent): (usize, &Option<usize>)| {
        let parent = parent.map(|parent| format!("n{parent}"));
        let words = [
            "Office",
            "Working group on water",
            "Board",
            "Assembly of all members",
        ];
        let mut body = ChartBody::named(format!("n{i}"), parent, format!("{} {i}", words[i % 4]));
        body.order = i;
        if i % 3 == 0 {
            body.lines.push(CardLine {
                label: "chair".to_owned(),
                value: format!("Person {i}"),
                tone: Tone::Normal,
            });
        }
        body
    };
    parents.iter().enumerate().map(body).collect()
}

/// Everybody has up to `children` children.
fn bushy(count: usize, children: usize) -> Vec<ChartBody> {
    let parents: Vec<Option<usize>> = (0..count)
        .map(|i| i.checked_sub(1).map(|i| i / children))
        .collect();
    bodies(&parents)
}

fn channel(id: usize, from: usize, to: usize) -> ChartChannel {
    ChartChannel {
        id: format!("c{id}"),
        from: format!("n{from}"),
        to: format!("n{to}"),
        style: ["informs", "proposes"][id % 2].to_owned(),
        label: ["informs", "proposes"][id % 2].to_owned(),
        fate: None,
    }
}

fn shaped(shape: ChartShape) -> Options {
    Options {
        shape,
        ..Options::default()
    }
}

/// Two cards that meet; of discs, two that do, and not the squares around them.
fn overlapping(plan: &Plan) -> Option<(Area, Area)> {
    let mut cards: Vec<(Area, bool)> = (0..plan.bodies().len())
        .filter_map(|at| {
            let area = plan.place(at)?;
            Some((area, plan.roundness(at) >= area.width / 2.0))
        })
        .collect();
    cards.sort_by(|(a, _), (b, _)| a.x.total_cmp(&b.x));
    for (i, (a, round)) in cards.iter().enumerate() {
        for (b, other) in cards[i + 1..].iter().take_while(|(b, _)| b.x < a.right()) {
            let (from, to) = (a.center(), b.center());
            let apart = (from.x - to.x).hypot(from.y - to.y);
            let discs = *round && *other && apart > f64::midpoint(a.width, b.width);
            // A name in a ring is beside a disc when the disc does not reach its corners.
            let corner = |disc: &Area, name: &Area| {
                let middle = disc.center();
                let x = (middle.x - name.x.max(middle.x.min(name.right()))).abs();
                let y = (middle.y - name.y.max(middle.y.min(name.bottom()))).abs();
                x.hypot(y) > disc.width / 2.0 - 0.6
            };
            let beside = match (round, other) {
                (true, false) => corner(a, b),
                (false, true) => corner(b, a),
                _ => false,
            };
            if a.grown(-0.6).overlaps(b) && !discs && !beside {
                return Some((*a, *b));
            }
        }
    }
    None
}

fn places(plan: &Plan) -> Vec<(String, Area)> {
    plan.boxes()
        .map(|(id, area)| (id.to_owned(), area))
        .collect()
}

fn scale(plan: &Plan) -> f64 {
    plan.fit(PROJECTOR, 0.0).scale
}

fn forests() -> impl Strategy<Value = Vec<Option<usize>>> {
    proptest::collection::vec((any::<prop::sample::Index>(), 0..9_u8), 1..40).prop_map(|nodes| {
        let parent = |(i, (above, root)): (usize, &(prop::sample::Index, u8))| {
            (i > 0 && *root > 0).then(|| above.index(i))
        };
        nodes.iter().enumerate().map(parent).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn in_no_form_do_cards_meet_and_each_form_is_the_same_every_time(
        parents in forests(),
        ends in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..5),
    ) {
        let all = bodies(&parents);
        let channels: Vec<ChartChannel> = ends.iter().enumerate()
            .map(|(i, (from, to))| channel(i, from.index(all.len()), to.index(all.len())))
            .collect();
        for shape in ChartShape::ALL {
            let plan = Plan::new(all.clone(), &channels, &shaped(shape));
            prop_assert_eq!(overlapping(&plan), None, "{:?}", shape);
            prop_assert_eq!(plan.boxes().count(), all.len());
            for (_, area) in plan.boxes() {
                prop_assert!(area.x >= 0.0 && area.y >= 0.0);
                prop_assert!(area.right() <= plan.size().width && area.bottom() <= plan.size().height);
            }
            let again = Plan::new(all.clone(), &channels, &shaped(shape));
            prop_assert_eq!(places(&plan), places(&again));
            prop_assert_eq!(plan.links(), again.links());
        }
    }

    #[test]
    fn what_is_chosen_is_never_smaller_than_rows_alone_or_lists_alone(parents in forests()) {
        let all = bodies(&parents);
        let chosen = Plan::new(all.clone(), &[], &Options::default());
        // Plain to see counts a little: a form with less lists wins when it is nearly as large.
        for arrangement in [Arrangement::Row, Arrangement::Hang { columns: 1 }] {
            let options = Options { arrangement: Some(arrangement), ..Options::default() };
            let plain = Plan::new(all.clone(), &[], &options);
            let (chosen, plain) = (scale(&chosen).min(2.0), scale(&plain).min(2.0));
            prop_assert!(chosen >= 0.95 * plain, "{} {}", chosen, plain);
        }
    }

    #[test]
    fn an_update_after_an_edit_is_what_a_new_plan_would_be(
        parents in forests(),
        at in any::<prop::sample::Index>(),
        to in any::<prop::sample::Index>(),
        folds in any::<bool>(),
    ) {
        let all = bodies(&parents);
        let before = Plan::new(all.clone(), &[], &Options::default());
        let mut edited = all;
        let (at, to) = (at.index(edited.len()), to.index(edited.len()));
        edited[at].name.push_str(" and all that belongs to it");
        edited[at].parent = (to < at).then(|| format!("n{to}"));
        let mut options = Options::default();
        if folds {
            options.collapsed.insert(format!("n{to}"));
        }
        let updated = before.updated(edited.clone(), &[], &options);
        let anew = Plan::new(edited, &[], &Options { keep: Some(before.kept()), ..options });
        prop_assert_eq!(places(&updated), places(&anew));
        prop_assert_eq!(updated.choice(), anew.choice());
        prop_assert_eq!(updated.links(), anew.links());
    }
}

#[test]
fn an_edit_measures_only_what_it_changed() {
    let all = bushy(1_200, 6);
    let before = Plan::new(all.clone(), &[], &Options::default());
    let mut edited = all;
    edited[700].name = "Another name".to_owned();
    let updated = before.updated(edited.clone(), &[], &Options::default());
    assert_eq!(updated.effort().measured, 1);
    assert_eq!(updated.effort().arranged, 0);

    // A leaf that gets its first child is the only body whose arrangement is asked for.
    edited.push(ChartBody::named("new", Some("n1100".to_owned()), "New"));
    let grown = updated.updated(edited, &[], &Options::default());
    assert!(grown.effort().measured <= 2, "{:?}", grown.effort());
    assert_eq!(grown.effort().arranged, 1);
}

#[test]
fn another_reading_is_chosen_anew_and_measures_nothing_twice() {
    let all = bushy(1_200, 6);
    let rows = Options {
        arrangement: Some(Arrangement::Row),
        ..Options::default()
    };
    let before = Plan::new(all.clone(), &[], &rows);
    let back = before.anew(all.clone(), &[], &Options::default());
    let fresh = Plan::new(all, &[], &Options::default());
    assert_eq!(back.effort().measured, 0);
    assert_eq!(back.effort().arranged, fresh.effort().arranged);
    assert_eq!(places(&back), places(&fresh));
    assert_eq!(back.choice(), fresh.choice());
}

#[test]
fn folding_and_unfolding_a_branch_brings_back_the_same_chart() {
    let all = bushy(90, 4);
    let open = Plan::new(all.clone(), &[], &Options::default());
    let folded = Options {
        collapsed: ["n3".to_owned()].into(),
        ..Options::default()
    };
    let closed = open.updated(all.clone(), &[], &folded);
    assert!(closed.boxes().count() < open.boxes().count());
    let kept = |plan: &Plan, id: usize| plan.choice().arrangements[id];
    assert_eq!(kept(&closed, 1), kept(&open, 1));
    let again = closed.updated(all, &[], &Options::default());
    assert_eq!(places(&again), places(&open));
}

#[test]
fn switching_channels_moves_no_card_on_the_paper() {
    for shape in ChartShape::ALL {
        let all = bushy(14, 3);
        let channels: Vec<ChartChannel> = (0..6).map(|i| channel(i, i, 13 - i)).collect();
        let every = Plan::new(all.clone(), &channels, &shaped(shape));
        let few = Options {
            channels: Some(["informs".to_owned()].into()),
            ..shaped(shape)
        };
        let few = every.updated(all, &channels, &few);
        assert_eq!(places(&few), places(&every), "{shape:?}");
    }
}

#[test]
fn what_is_asked_for_below_a_body_is_done_and_the_rest_is_chosen() {
    let all = bushy(40, 6);
    let ask = |arrangement| Options {
        arrangements: BTreeMap::from([("n1".to_owned(), arrangement)]),
        ..Options::default()
    };
    let row = Plan::new(all.clone(), &[], &ask(Arrangement::Row));
    let list = Plan::new(all, &[], &ask(Arrangement::Hang { columns: 1 }));
    let tops = |plan: &Plan| -> Vec<f64> {
        let children = plan.tree().children(1);
        children
            .iter()
            .map(|&at| plan.place(at).unwrap().y)
            .collect()
    };
    assert!(
        tops(&row)
            .windows(2)
            .all(|pair| (pair[0] - pair[1]).abs() < 0.1)
    );
    assert!(tops(&list).windows(2).all(|pair| pair[0] < pair[1]));
}

#[test]
fn to_the_right_levels_stand_in_columns() {
    let options = Options {
        arrangement: Some(Arrangement::Row),
        ..shaped(ChartShape::LeftRight)
    };
    let plan = Plan::new(bushy(31, 3), &[], &options);
    for at in 0..31 {
        let area = plan.place(at).unwrap();
        let parent = plan.tree().parent(at).and_then(|it| plan.place(it));
        if let Some(parent) = parent {
            assert!(area.x > parent.right());
        }
        for other in (0..31).filter(|&it| plan.tree().depth(it) == plan.tree().depth(at)) {
            assert!((plan.place(other).unwrap().x - area.x).abs() < 0.1);
        }
    }
}

#[test]
fn circles_hold_what_belongs_to_them() {
    let plan = Plan::new(bushy(60, 4), &[], &shaped(ChartShape::Circles));
    let rings: BTreeMap<&str, Area> = plan
        .links()
        .iter()
        .map(|link| (link.id.as_str(), link.bounds))
        .collect();
    for at in 1..60 {
        let own = plan.place(at).unwrap();
        let parent = &plan.bodies()[plan.tree().parent(at).unwrap()].id;
        let ring = rings[parent.as_str()];
        let (middle, center) = (ring.center(), own.center());
        let away = (middle.x - center.x).hypot(middle.y - center.y);
        assert!(away < ring.width / 2.0, "{at}");
    }
}

#[test]
fn what_would_be_too_small_is_folded_and_named() {
    for shape in ChartShape::ALL {
        let all = bushy(1_500, 5);
        let options = Options {
            fold_to: Some(9.0),
            ..shaped(shape)
        };
        let plan = Plan::new(all, &[], &options);
        let px = plan.fit(PROJECTOR, 0.0).smallest_text_px;
        assert!(px >= 9.0, "{shape:?} {px}");
        assert_ne!(plan.folded_to_fit(), [0_usize; 0]);
        assert!(plan.boxes().count() > 5, "{shape:?}");
        assert!(plan.folded_to_fit().iter().all(|&at| plan.is_folded(at)));
        assert_eq!(plan.collapsed().len(), plan.folded_to_fit().len());
    }
    let fits = Options {
        fold_to: Some(9.0),
        ..Options::default()
    };
    let few = Plan::new(bushy(12, 4), &[], &fits);
    assert_eq!(few.folded_to_fit(), [0_usize; 0]);
}

#[test]
fn bad_input_is_drawn_in_every_form() {
    let wide: Vec<Option<usize>> = (0..2_001_usize)
        .map(|i| i.checked_sub(1).map(|_| 0))
        .collect();
    for shape in ChartShape::ALL {
        for none in [bodies(&[]), bodies(&[None])] {
            let count = none.len();
            assert_eq!(Plan::new(none, &[], &shaped(shape)).boxes().count(), count);
        }
        let plan = Plan::new(bodies(&wide), &[], &shaped(shape));
        assert_eq!(plan.boxes().count(), 2_001);
        assert_eq!(overlapping(&plan), None, "{shape:?}");
        let mut odd = bodies(&[None, Some(0), Some(0), None]);
        odd[0].name = "é".repeat(10_000);
        odd[1].name = "עמותת השכנים של חיפה".to_owned();
        odd[2].parent = Some("n2".to_owned());
        odd[3].parent = Some("n3".to_owned());
        let plan = Plan::new(odd, &[channel(0, 0, 1)], &shaped(shape));
        assert_eq!(overlapping(&plan), None, "{shape:?}");
        assert_eq!(plan.problems().len(), 2);
    }
}

#[test]
fn a_chain_of_a_hundred_thousand_is_drawn_in_every_form() {
    let count = if cfg!(debug_assertions) {
        20_000
    } else {
        100_000
    };
    for shape in ChartShape::ALL {
        let plan = Plan::new(bushy(count, 1), &[], &shaped(shape));
        assert_eq!(plan.boxes().count(), count, "{shape:?}");
    }
}

/// Run with `--release -- --ignored --nocapture`.
#[test]
#[ignore = "prints how long charts take"]
#[allow(clippy::print_stdout, reason = "this is what it is for")]
fn the_time_that_charts_take() {
    for shape in ChartShape::ALL {
        let mut before: Option<Duration> = None;
        for count in [1_000, 10_000, 100_000] {
            let all = bushy(count, 5);
            let took = (0..3)
                .map(|_| {
                    let all = all.clone();
                    let start = Instant::now();
                    let plan = Plan::new(all, &[], &shaped(shape));
                    let took = start.elapsed();
                    assert_eq!(plan.boxes().count(), count);
                    took
                })
                .min()
                .unwrap();
            let exponent = before.map(|it| (took.as_secs_f64() / it.as_secs_f64()).log10());
            before = Some(took);
            println!("{shape:?} {count}: {took:?}, exponent {exponent:?}");
        }
    }
    let all = bushy(10_000, 5);
    let plan = Plan::new(all.clone(), &[], &Options::default());
    let start = Instant::now();
    let updated = plan.updated(all, &[], &Options::default());
    println!(
        "an update of 10000: {:?} {:?}",
        start.elapsed(),
        updated.effort()
    );
}
