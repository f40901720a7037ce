//! The chart of a sample organisation: its geometry as a golden file, and what must hold
//! for it on a projector.

use std::path::Path;

use klaster::chart::drawing::{Class, Shape, Step};
use klaster::chart::fit::{PROJECTOR, fit};
use klaster::chart::geometry::Area;
use klaster::chart::svg::{self, Caption, Palette};
use klaster::chart::{
    CardLine, ChartBody, ChartChannel, Options, Plan, Right, SeatMark, SeatState, Tone,
};
use proptest::prelude::*;

fn seats(votes: usize, consults: usize, vacant: usize) -> Vec<SeatMark> {
    let mark = |right, state| SeatMark { right, state };
    let mut seats = vec![mark(Right::Votes, SeatState::Filled); votes];
    seats.extend(vec![mark(Right::Consults, SeatState::Filled); consults]);
    seats.extend(vec![mark(Right::Votes, SeatState::Vacant); vacant]);
    seats
}

fn line(label: &str, value: &str) -> CardLine {
    CardLine {
        label: label.to_owned(),
        value: value.to_owned(),
        tone: Tone::Normal,
    }
}

fn group(id: &str, name: &str, catalyst: &str, coordinator: &str) -> ChartBody {
    ChartBody {
        lines: vec![
            line("katalizátor", catalyst),
            line("koordinátor", coordinator),
        ],
        ..ChartBody::named(id, Some("b03".to_owned()), name)
    }
}

/// The bodies of the Hungarian sample.
fn bodies() -> Vec<ChartBody> {
    let assembly = ChartBody {
        kind_line: Some("Legfőbb döntéshozó".to_owned()),
        lines: vec![line(
            "",
            "elfogadja a stratégiát, előzetesen jóváhagyja a munkatervet",
        )],
        seats: seats(24, 8, 0),
        seat_line: "24 szavaz · 8 tanácskozik · kvórum 13".to_owned(),
        ..ChartBody::named("b01", None, "Közgyűlés")
    };
    let council = ChartBody {
        kind_line: Some("Alapító tagok".to_owned()),
        lines: vec![line("elnök", "Tiszai Gergő")],
        seats: seats(6, 0, 0),
        seat_line: "6 / 6".to_owned(),
        ..ChartBody::named("b02", Some("b01".to_owned()), "Stratégiai Tanács (ST)")
    };
    let office = ChartBody {
        kind_line: Some("Munkaszervezet".to_owned()),
        lines: vec![
            line("vezető", "Mérleg Júlia"),
            line(
                "üzemelteti",
                "Zöldforrás Klasztermenedzsment Nonprofit Kft.",
            ),
        ],
        seats: seats(0, 3, 0),
        seat_line: "3 munkatárs".to_owned(),
        ..ChartBody::named(
            "b03",
            Some("b02".to_owned()),
            "Klasztermenedzsment szervezet (KSz)",
        )
    };
    let mut groups = [
        group(
            "b04",
            "Vízkörforgás munkacsoport",
            "Homokháti Ákos",
            "Nádas Réka",
        ),
        group(
            "b05",
            "Biomassza és biogáz munkacsoport",
            "Parázs Bence",
            "Mérleg Júlia",
        ),
        group(
            "b06",
            "Épületenergetika munkacsoport",
            "Téglás Nóra",
            "Nádas Réka",
        ),
        group(
            "b07",
            "Körforgásos anyagok munkacsoport",
            "Bálás Imre",
            "Mérleg Júlia",
        ),
        group(
            "b08",
            "Oktatás és szemléletformálás munkacsoport",
            "Homokháti Szakképzés",
            "Nádas Réka",
        ),
    ];
    for (group, (votes, consults, vacant)) in
        groups
            .iter_mut()
            .zip([(5, 0, 0), (5, 0, 0), (6, 0, 0), (4, 0, 1), (3, 1, 0)])
    {
        group.seats = seats(votes, consults, vacant);
        group.seat_line = format!("{} / {}", votes + consults, votes + consults + vacant);
    }
    groups[4].flagged = true;
    groups[4].lines.insert(
        1,
        CardLine {
            label: String::new(),
            value: "támogató tag".to_owned(),
            tone: Tone::Warning,
        },
    );
    let mut all = vec![assembly, council, office];
    all.extend(groups);
    for (order, body) in all.iter_mut().enumerate() {
        body.order = order;
    }
    all
}

fn channels() -> Vec<ChartChannel> {
    let mut list = vec![
        ("b02", "b01", "proposes", "javasol"),
        ("b01", "b02", "mandates", "megbíz"),
        ("b01", "b03", "approves", "jóváhagyja a munkatervet"),
        ("b02", "b03", "supervises", "felügyeli"),
        ("b03", "b02", "reports", "beszámol"),
    ];
    for group in ["b04", "b05", "b06", "b07", "b08"] {
        list.push(("b03", group, "coordinates", "koordinál"));
        list.push((group, "b01", "informs", "tájékoztat"));
    }
    list.into_iter()
        .enumerate()
        .map(|(i, (from, to, style, label))| ChartChannel {
            id: format!("r{i:02}"),
            from: from.to_owned(),
            to: to.to_owned(),
            style: style.to_owned(),
            label: label.to_owned(),
            fate: None,
        })
        .collect()
}

fn plan() -> Plan {
    Plan::new(bodies(), &channels(), &Options::default())
}

fn caption() -> Caption<'static> {
    Caption {
        title: "Szervezeti felépítés",
        description: "8 szerv · 32 tag · 15 csatorna",
        language: "hu",
    }
}

#[test]
fn the_sample_keeps_its_geometry() {
    let plan = plan();
    assert_eq!(plan.problems(), []);
    let lines: Vec<String> = plan
        .boxes()
        .map(|(id, place)| {
            format!(
                "{id} {} {} {} {}",
                place.x, place.y, place.width, place.height
            )
        })
        .collect();
    insta::assert_snapshot!(format!("{:?}\n{}", plan.size(), lines.join("\n")));
}

#[test]
fn the_sample_reads_well_from_the_back_of_the_hall() {
    let fit = fit(&plan().drawing(), PROJECTOR, 0.0);
    assert!(fit.smallest_text_px >= 18.0, "{fit:?}");
}

#[test]
fn no_word_of_a_channel_covers_a_card_or_another_word() {
    let plan = plan();
    let grounds: Vec<Area> = plan
        .links()
        .iter()
        .flat_map(|link| &link.marks)
        .filter(|mark| mark.class == Class::LabelGround)
        .filter_map(|mark| match mark.shape {
            Shape::Rect { area, .. } => Some(area),
            _ => None,
        })
        .collect();
    assert_eq!(grounds.len(), 7);
    for (i, word) in grounds.iter().enumerate() {
        assert!(
            plan.boxes().all(|(_, card)| !card.overlaps(word)),
            "{word:?}"
        );
        assert!(
            grounds[i + 1..].iter().all(|other| !other.overlaps(word)),
            "{word:?}"
        );
    }
}

/// Writes pictures to look at when `CHART_PICTURES` names a folder.
fn picture(name: &str, plan: &Plan) -> String {
    let text = svg::write(&plan.drawing(), &Palette::light(), &caption());
    if let Ok(folder) = std::env::var("CHART_PICTURES") {
        let written = std::fs::write(Path::new(&folder).join(format!("{name}.svg")), &text);
        assert!(written.is_ok(), "{folder}: {written:?}");
    }
    text
}

#[test]
fn the_picture_holds_every_name_and_nothing_foreign() {
    let text = picture("hungary", &plan());
    for part in ["Közgyűlés", "Stratégiai Tanács", "tájékoztat", "<title>"] {
        assert!(text.contains(part), "{part}");
    }
    for part in ["foreignObject", "<script", "href", "url("] {
        assert!(!text.contains(part), "{part}");
    }
}

#[test]
fn a_folded_body_says_how_many_it_hides_and_speaks_for_them() {
    let options = Options {
        collapsed: ["b03".to_owned()].into(),
        ..Options::default()
    };
    let plan = Plan::new(bodies(), &channels(), &options);
    assert_eq!(plan.boxes().count(), 3);
    let text = picture("folded", &plan);
    assert!(text.contains(">+5<"));
    assert!(text.contains("tájékoztat"));
}

#[test]
fn switching_kinds_of_channels_off_moves_no_card_against_another() {
    let options = Options {
        channels: Some(["supervises".to_owned()].into()),
        ..Options::default()
    };
    let few = Plan::new(bodies(), &channels(), &options);
    assert_eq!(
        few.links().iter().filter(|link| link.id == "r03").count(),
        2
    );
    assert!(few.links().iter().all(|link| link.id != "r00"));
    let corners = |plan: &Plan| -> Vec<(f64, f64)> {
        let first = plan.place(0).unwrap_or_default();
        plan.boxes()
            .map(|(_, area)| (area.x - first.x, area.y - first.y))
            .collect()
    };
    assert_eq!(corners(&few), corners(&plan()));
}

#[test]
fn hostile_input_is_drawn_and_named_never_run() {
    let mut bodies = vec![
        ChartBody::named("<b>", None, "<script>alert('x')</script>"),
        ChartBody::named("self", Some("self".to_owned()), "é".repeat(10_000)),
        ChartBody::named("lost", Some("nowhere".to_owned()), "עמותת השכנים של חיפה"),
        ChartBody::named("a", Some("b".to_owned()), "\u{0}\u{1}"),
        ChartBody::named("b", Some("a".to_owned()), ""),
    ];
    bodies[0].kind_line = Some("]]>&lt;".to_owned());
    let channel = ChartChannel {
        id: "c".to_owned(),
        from: "<b>".to_owned(),
        to: "nowhere".to_owned(),
        style: "\"}</style>".to_owned(),
        label: "<img onerror=alert(1)>".to_owned(),
        fate: None,
    };
    let back = ChartChannel {
        to: "lost".to_owned(),
        ..channel.clone()
    };
    let plan = Plan::new(bodies, &[channel, back], &Options::default());
    assert_eq!(plan.problems().len(), 4);
    let text = picture("hostile", &plan);
    assert!(!text.contains("<script") && !text.contains("<img"));
    assert!(!text.contains('\u{0}'));
    assert_eq!(text.matches("</style>").count(), 1);
}

#[test]
fn none_and_one_are_charts_too() {
    let none = Plan::new(Vec::new(), &[], &Options::default());
    assert!(picture("none", &none).contains("</svg>"));
    let one = Plan::new(
        vec![ChartBody::named("a", None, "Alone")],
        &[],
        &Options::default(),
    );
    assert_eq!(one.boxes().count(), 1);
}

#[test]
fn two_thousand_children_of_one_are_drawn_without_meeting() {
    let mut bodies = vec![ChartBody::named("root", None, "Root")];
    bodies.extend((0..2_000).map(|i| {
        ChartBody::named(
            format!("n{i}"),
            Some("root".to_owned()),
            format!("Member {i}"),
        )
    }));
    let plan = Plan::new(bodies, &[], &Options::default());
    let boxes: Vec<(usize, Area)> = (0..2_001)
        .filter_map(|at| Some((at, plan.place(at)?)))
        .collect();
    assert_eq!(boxes.len(), 2_001);
    for (at, area) in &boxes {
        assert_eq!(plan.cards_within(area), [*at]);
    }
}

/// Straight pieces of all channels, rounded corners taken as points.
fn channel_pieces(plan: &Plan) -> Vec<Area> {
    let mut pieces = Vec::new();
    for link in plan.links() {
        for mark in &link.marks {
            let (Class::Channel(_), Shape::Path(steps)) = (&mark.class, &mark.shape) else {
                continue;
            };
            let mut pen = None;
            for step in steps {
                match *step {
                    Step::Line(to) => {
                        pieces.extend(pen.map(|from| Area::between(from, to)));
                        pen = Some(to);
                    }
                    Step::Move(to) | Step::Corner(_, to) => pen = Some(to),
                    Step::Close => {}
                }
            }
        }
    }
    pieces
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn channels_between_any_bodies_are_right_angled_and_run_through_no_card(
        parents in proptest::collection::vec((any::<prop::sample::Index>(), 0..9_u8), 2..16),
        ends in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..4_usize), 0..12),
    ) {
        let bodies: Vec<ChartBody> = parents.iter().enumerate().map(|(i, (above, root))| {
            let parent = (i > 0 && *root > 0).then(|| format!("n{}", above.index(i)));
            ChartBody::named(format!("n{i}"), parent, format!("Working group {i}"))
        }).collect();
        let kinds = ["proposes", "informs", "supervises", "coordinates"];
        let channels: Vec<ChartChannel> = ends.iter().enumerate().map(|(i, (from, to, kind))| ChartChannel {
            id: format!("c{i}"),
            from: format!("n{}", from.index(bodies.len())),
            to: format!("n{}", to.index(bodies.len())),
            style: kinds[*kind].to_owned(),
            label: kinds[*kind].to_owned(),
            fate: None,
        }).collect();
        let plan = Plan::new(bodies, &channels, &Options::default());
        let cards: Vec<Area> = plan.boxes().map(|(_, area)| area).collect();
        for (i, card) in cards.iter().enumerate() {
            prop_assert!(cards[i + 1..].iter().all(|other| !other.overlaps(card)));
        }
        for piece in channel_pieces(&plan) {
            prop_assert!(piece.width < 0.1 || piece.height < 0.1, "{piece:?}");
            for card in &cards {
                prop_assert!(!card.grown(-1.0).overlaps(&piece.grown(0.01)), "{piece:?} through {card:?}");
            }
        }
        prop_assert_eq!(svg::write(&plan.drawing(), &Palette::light(), &caption()).matches("<svg").count(), 1);
    }
}
