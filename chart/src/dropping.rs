//! Where a card that is let go comes to stand: on the middle of another it becomes its child, at
//! an edge its sibling. Knows places only; whether the place is allowed, others say.

use super::geometry::{Area, Point};
use super::plan::Plan;

/// Beyond a card's edge this much of the ground still belongs to it.
const NEAR: f64 = 12.0;
/// The part of a card at each edge that means "beside", and how wide it is at most.
const EDGE: f64 = 0.24;
const WIDEST_EDGE: f64 = 44.0;
/// How thick the mark between siblings is, and how far from the card.
const BAR: f64 = 4.0;
const OFF: f64 = 5.0;

/// On which side of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// As the last of its children.
    Under,
    /// Ahead of it, among its siblings.
    Before,
    /// Behind it, among its siblings.
    After,
}

/// Where what is dragged would come to stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Landing {
    /// The position of the card.
    pub card: usize,
    /// On which side of it.
    pub side: Side,
    /// What is to be lit: the card, or a bar beside it.
    pub mark: Area,
}

/// Whether siblings stand below each other rather than side by side.
fn stand_below_each_other(plan: &Plan, card: usize, place: &Area) -> bool {
    let tree = plan.tree();
    let Some(parent) = tree.parent(card) else {
        return false;
    };
    let siblings = tree.children(parent);
    let at = siblings.iter().position(|&it| it == card);
    let neighbour = at.and_then(|at| {
        let before = at.checked_sub(1).and_then(|it| siblings.get(it));
        let near = [siblings.get(at + 1), before].into_iter().flatten();
        // The end of a column is better judged by the neighbour in its own column.
        near.filter_map(|&it| plan.place(it)).min_by(|a, b| {
            let far = |it: &Area| {
                let (own, other) = (place.center(), it.center());
                (own.x - other.x).hypot(own.y - other.y)
            };
            far(a).total_cmp(&far(b))
        })
    });
    match neighbour {
        Some(other) => !(other.y < place.bottom() && place.y < other.bottom()),
        // An only child of a parent at its side will have its siblings below it.
        None => plan
            .place(parent)
            .is_some_and(|parent| parent.y < place.bottom() && place.y < parent.bottom()),
    }
}

/// What a point of the chart means for something that is dragged; `None` over the ground.
/// `beside_top` allows places beside the bodies at the top.
#[must_use]
pub fn landing(plan: &Plan, at: Point, beside_top: bool) -> Option<Landing> {
    let reach = Area {
        x: at.x,
        y: at.y,
        width: 0.0,
        height: 0.0,
    }
    .grown(NEAR);
    let far = |place: &Area| {
        let across = (place.x - at.x).max(at.x - place.right()).max(0.0);
        let down = (place.y - at.y).max(at.y - place.bottom()).max(0.0);
        across.hypot(down)
    };
    let (card, place) = plan
        .cards_within(&reach)
        .into_iter()
        .filter_map(|card| Some((card, plan.place(card)?)))
        .min_by(|(_, a), (_, b)| far(a).total_cmp(&far(b)))?;
    let below = stand_below_each_other(plan, card, &place);
    let (from, length, here) = if below {
        (place.y, place.height, at.y)
    } else {
        (place.x, place.width, at.x)
    };
    let edge = (length * EDGE).min(WIDEST_EDGE);
    let may = beside_top || plan.tree().parent(card).is_some();
    let side = if may && here < from + edge {
        Side::Before
    } else if may && here > from + length - edge {
        Side::After
    } else if far(&place) > 0.0 {
        // Above or below a card stands nothing that could be meant.
        return None;
    } else {
        Side::Under
    };
    let bar = |start: f64| {
        if below {
            Area {
                y: start,
                height: BAR,
                ..place
            }
        } else {
            Area {
                x: start,
                width: BAR,
                ..place
            }
        }
    };
    let mark = match side {
        Side::Under => place,
        Side::Before => bar(from - OFF - BAR),
        Side::After => bar(from + length + OFF),
    };
    Some(Landing { card, side, mark })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Arrangement;
    use crate::{ChartBody, Options};

    fn plan(arrangement: Arrangement) -> Plan {
        let mut bodies = vec![ChartBody::named("r", None, "Root")];
        for (order, id) in ["a", "b", "c"].into_iter().enumerate() {
            let mut body = ChartBody::named(id, Some("r".to_owned()), id);
            body.order = order;
            bodies.push(body);
        }
        let options = Options {
            arrangement: Some(arrangement),
            ..Options::default()
        };
        Plan::new(bodies, &[], &options)
    }

    fn place(plan: &Plan, id: &str) -> Area {
        plan.place(plan.position(id).unwrap()).unwrap()
    }

    fn lands(plan: &Plan, at: Point) -> Option<(String, Side)> {
        let landing = landing(plan, at, false)?;
        Some((plan.bodies()[landing.card].id.clone(), landing.side))
    }

    #[test]
    fn in_a_row_left_is_before_and_right_is_after() {
        let plan = plan(Arrangement::Row);
        let b = place(&plan, "b");
        let middle = b.center();
        let said = |x: f64| lands(&plan, Point::new(x, middle.y));
        assert_eq!(said(b.x + 3.0), Some(("b".to_owned(), Side::Before)));
        assert_eq!(said(b.x - 5.0), Some(("b".to_owned(), Side::Before)));
        assert_eq!(said(middle.x), Some(("b".to_owned(), Side::Under)));
        assert_eq!(said(b.right() - 3.0), Some(("b".to_owned(), Side::After)));
    }

    #[test]
    fn in_a_hanging_list_upper_is_before_and_lower_is_after() {
        let plan = plan(Arrangement::Hang { columns: 1 });
        for id in ["a", "b", "c"] {
            let it = place(&plan, id);
            let middle = it.center();
            let said = |y: f64| lands(&plan, Point::new(middle.x, y));
            assert_eq!(said(it.y + 3.0), Some((id.to_owned(), Side::Before)));
            assert_eq!(said(middle.y), Some((id.to_owned(), Side::Under)));
            assert_eq!(said(it.bottom() - 3.0), Some((id.to_owned(), Side::After)));
        }
    }

    #[test]
    fn the_ground_is_no_place_and_beside_the_top_only_when_asked() {
        let plan = plan(Arrangement::Row);
        let (root, b) = (place(&plan, "r"), place(&plan, "b"));
        assert_eq!(lands(&plan, Point::new(root.x - 100.0, root.y)), None);
        assert_eq!(
            lands(&plan, Point::new(b.center().x, b.bottom() + 8.0)),
            None
        );
        let edge = Point::new(root.x + 2.0, root.center().y);
        assert_eq!(lands(&plan, edge), Some(("r".to_owned(), Side::Under)));
        let beside = landing(&plan, edge, true).unwrap();
        assert_eq!(beside.side, Side::Before);
        assert!(
            beside.mark.right() < root.x,
            "the mark stands beside the card"
        );
    }
}
