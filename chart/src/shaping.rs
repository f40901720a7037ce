//! From bodies in their tree to places and lines, in each form that a chart can have.
//!
//! What was chosen before is kept where it still does; what does not fit is folded.

use std::collections::HashMap;

use super::card::{self, ChartBody};
use super::channels::{self, Shown};
use super::circles;
use super::curves;
use super::drawing::{Class, LinkDrawing, LinkKind, Mark, Shape, StyleKey};
use super::fit::{self, Choice, Chosen, Flow, Question};
use super::folding;
use super::geometry::{Area, Point, Size, whole};
use super::layout::{Arrangement, Layout, Spacing};
use super::lines::{self, Scene};
use super::plan::{ChartChannel, ChartShape, EDGE, Effort, Kept, Options};
use super::radial;
use super::tree::{Problem, Tree};
use super::visible::Grid;

/// A kept choice stays while the chart keeps this much of its scale.
const KEEPS: f64 = 0.9;
/// How wide cards on rings are.
const RADIAL_WIDTH: f64 = 156.0;

/// Bodies in their tree, before they have places.
pub(super) struct Ground<'a> {
    pub bodies: &'a [ChartBody],
    pub tree: &'a Tree,
    pub channels: &'a [ChartChannel],
    pub by_id: &'a HashMap<String, usize>,
    pub options: &'a Options,
}

/// What a shape makes of the bodies.
pub(super) struct Shaped {
    pub boxes: Vec<Option<Area>>,
    /// What is drawn below the cards.
    pub links: Vec<LinkDrawing>,
    /// What they cover when all channels are drawn, whichever are asked for.
    pub reach: Option<Area>,
    pub choice: Choice,
    pub kept: Option<Kept>,
    pub measured: fit::Measured,
    pub effort: Effort,
    pub problems: Vec<Problem>,
}

impl Ground<'_> {
    pub fn shaped(&self, folded: &[bool], measured: fit::Measured) -> Shaped {
        let mut problems = Vec::new();
        let shown =
            lines::shown_channels(self.channels, self.by_id, self.tree, folded, &mut problems);
        let mut shaped = match (self.options.shape.flow(), self.options.shape) {
            (Some(flow), _) => self.levels(folded, shown, flow, measured),
            (None, ChartShape::Circles) => self.circles(folded, shown, measured),
            (None, _) => self.radial(folded, shown, measured),
        };
        shaped.problems = problems;
        shaped
    }

    /// Those channels that are asked for.
    fn wanted(&self, shown: &[Shown]) -> Vec<Shown> {
        let mut wanted = shown.to_vec();
        if let Some(kinds) = &self.options.channels {
            let kinds: Vec<StyleKey> = kinds.iter().map(|kind| StyleKey::new(kind)).collect();
            wanted.retain(|channel| kinds.contains(&channel.style));
        }
        wanted
    }

    /// Draws the channels that are asked for, and says how far all of them reach.
    fn drawn(
        &self,
        shown: Vec<Shown>,
        draw: &dyn Fn(Vec<Shown>) -> Vec<LinkDrawing>,
    ) -> (Vec<LinkDrawing>, Option<Area>) {
        let wanted = self.wanted(&shown);
        let reach = |links: &[LinkDrawing]| {
            let bounds = links.iter().map(|link| link.bounds);
            bounds.reduce(|a, b| a.union(&b))
        };
        if wanted.len() == shown.len() {
            let links = draw(shown);
            let reach = reach(&links);
            return (links, reach);
        }
        // Cards stay where they are when a kind of channel is switched off, so room is made
        // for all of them.
        let all = reach(&draw(shown));
        let links = draw(wanted);
        let reach = match (all, reach(&links)) {
            (Some(a), Some(b)) => Some(a.union(&b)),
            (a, b) => a.or(b),
        };
        (links, reach)
    }

    fn spacing(shown: &[Shown], flow: Flow) -> Spacing {
        Spacing {
            // Lines and words of channels need wider gutters.
            level: match (shown.is_empty(), flow) {
                (true, _) => 44.0,
                (false, Flow::Right) => 104.0,
                (false, _) => 56.0,
            },
            ..Spacing::default()
        }
    }

    /// Chooses widths and arrangements, or keeps those of an earlier plan.
    fn choose(
        &self,
        folded: &[bool],
        shown: &[Shown],
        flow: Flow,
        measured: &mut fit::Measured,
        quick: bool,
    ) -> (Chosen, Option<Kept>, usize) {
        let beside = lines::room_beside(self.tree, shown, flow);
        let spacing = Self::spacing(shown, flow);
        let options = self.options;
        let asked = |at: usize| {
            let own = options.arrangements.get(&self.bodies[at].id);
            own.copied().or(options.arrangement)
        };
        let question = Question {
            tree: self.tree,
            folded,
            spacing,
            beside: &beside,
            flow,
            frame: options.frame,
            margin: options.margin,
            asked: &asked,
            width: options.card_width,
            quick,
            measure: &|at, width| card::measure(&self.bodies[at], width),
        };
        let keep = options.keep.as_deref();
        if let Some(kept) = keep.filter(|kept| !quick && self.may_keep(kept)) {
            let known = |at: usize| kept.arrangements.get(&self.bodies[at].id).copied();
            let (chosen, arranged) = fit::keep(&question, &kept.widths, &known, measured);
            let scale = fit::scale(chosen.layout.size, question.frame(), options.margin);
            if scale >= KEEPS * kept.scale {
                return (chosen, None, arranged);
            }
        }
        let chosen = fit::choose(&question, measured);
        let scale = fit::scale(chosen.layout.size, question.frame(), options.margin);
        let parents = self.tree.preorder().iter().copied();
        let parents = parents.filter(|&at| {
            let shown = chosen.layout.boxes[at].is_some() && !folded[at];
            shown && !self.tree.children(at).is_empty()
        });
        let arrangements: HashMap<String, Arrangement> = parents
            .map(|at| (self.bodies[at].id.clone(), chosen.choice.arrangements[at]))
            .collect();
        let arranged = arrangements.len();
        let kept = Kept {
            shape: options.shape,
            frame: options.frame,
            count: self.bodies.len(),
            scale,
            widths: chosen.choice.widths.clone(),
            arrangements,
        };
        (chosen, Some(kept), arranged)
    }

    /// Folds what would make text smaller than `least`.
    pub fn fold_to_fit(
        &self,
        folded: &mut Vec<bool>,
        measured: &mut fit::Measured,
        least: f64,
    ) -> Vec<usize> {
        let scale = least.max(0.1) / card::LEAST_TEXT;
        let frame = self.options.frame;
        let cards = frame.width * frame.height / (scale * scale * card::LEAST_AREA);
        folding::fold_to_fit(self.tree, folded, whole(cards), &mut |folded| {
            self.text_px(folded, measured) >= least
        })
    }

    /// About how large the smallest text becomes in the frame.
    fn text_px(&self, folded: &[bool], measured: &mut fit::Measured) -> f64 {
        let (options, smallest) = (self.options, card::LEAST_TEXT);
        let extent = |boxes: &[Option<Area>]| {
            let all = boxes.iter().flatten().copied();
            let all = all.reduce(|a, b| a.union(&b)).unwrap_or_default();
            Size {
                width: all.width,
                height: all.height,
            }
        };
        let (size, frame) = match (options.shape.flow(), options.shape) {
            (Some(flow), _) => {
                let mut problems = Vec::new();
                let shown = lines::shown_channels(
                    self.channels,
                    self.by_id,
                    self.tree,
                    folded,
                    &mut problems,
                );
                let (chosen, ..) = self.choose(folded, &shown, flow, measured, true);
                let frame = match flow {
                    Flow::Right => Size {
                        width: options.frame.height,
                        height: options.frame.width,
                    },
                    _ => options.frame,
                };
                (chosen.layout.size, frame)
            }
            (None, ChartShape::Circles) => {
                let packed =
                    circles::pack(self.tree, folded, self.bodies, !self.channels.is_empty());
                let (_, ring) = packed.rings.first().copied().unwrap_or_default();
                let inner = extent(&packed.boxes);
                let size = Size {
                    width: inner.width.max(2.0 * ring.radius),
                    height: inner.height.max(2.0 * ring.radius),
                };
                (size, options.frame)
            }
            (None, _) => (extent(&self.rings(folded, measured).boxes), options.frame),
        };
        let with_edge = Size {
            width: size.width + 2.0 * EDGE,
            height: size.height + 2.0 * EDGE,
        };
        fit::scale(with_edge, frame, options.margin) * smallest
    }

    /// Whether an earlier choice still answers the question.
    fn may_keep(&self, kept: &Kept) -> bool {
        let count = self.bodies.len();
        kept.shape == self.options.shape
            && kept.frame == self.options.frame
            && !kept.widths.is_empty()
            && count * 4 <= kept.count * 5 + 4
            && kept.count * 4 <= count * 5 + 4
    }

    fn levels(
        &self,
        folded: &[bool],
        shown: Vec<Shown>,
        flow: Flow,
        mut measured: fit::Measured,
    ) -> Shaped {
        let before = measured.count();
        let (chosen, kept, arranged) = self.choose(folded, &shown, flow, &mut measured, false);
        let Chosen { choice, layout, .. } = chosen;
        let boxes = match flow {
            Flow::Right => mirrored(&layout),
            _ => layout.boxes.clone(),
        };
        let gutter = Self::spacing(&shown, flow).level;
        let (links, reach) = self.drawn(shown, &|shown| {
            let scene = Scene {
                tree: self.tree,
                folded,
                bodies: self.bodies,
                layout: &layout,
                boxes: &boxes,
                flow,
                gutter,
                tree_styles: &self.options.tree_styles,
            };
            lines::draw(&scene, shown)
        });
        Shaped {
            boxes,
            links,
            reach,
            choice,
            kept,
            effort: Effort {
                measured: measured.count() - before,
                arranged,
            },
            measured,
            problems: Vec::new(),
        }
    }

    fn circles(&self, folded: &[bool], shown: Vec<Shown>, measured: fit::Measured) -> Shaped {
        let packed = circles::pack(self.tree, folded, self.bodies, !self.channels.is_empty());
        let mut rings: Vec<LinkDrawing> = packed
            .rings
            .iter()
            .map(|(at, disc)| {
                let body = &self.bodies[*at];
                let class = if body.flagged {
                    Class::RingFlagged
                } else {
                    Class::Ring
                };
                let mark = Mark::new(
                    class,
                    Shape::Circle {
                        center: disc.center,
                        radius: disc.radius,
                    },
                );
                LinkDrawing {
                    id: body.id.clone(),
                    kind: LinkKind::Tree,
                    fate: None,
                    bounds: channels::bounds(std::slice::from_ref(&mark)),
                    marks: vec![mark],
                }
            })
            .collect();
        let is_disc = |at| !circles::is_ring(self.tree, folded, at);
        // Who stands inside needs no line.
        let (_, shown) = lines::merged(self.tree, self.bodies, &self.options.tree_styles, shown);
        let (channels, reach) = self.curves(&packed.boxes, &is_disc, shown);
        rings.extend(channels);
        Shaped::free(packed.boxes, rings, reach, measured)
    }

    fn radial(&self, folded: &[bool], shown: Vec<Shown>, mut measured: fit::Measured) -> Shaped {
        let rings = self.rings(folded, &mut measured);
        let mut arms: Vec<LinkDrawing> = rings
            .arms
            .into_iter()
            .map(|(at, steps)| {
                let mark = Mark::new(Class::TreeLink, Shape::Path(steps));
                LinkDrawing {
                    id: self.bodies[at].id.clone(),
                    kind: LinkKind::Tree,
                    fate: None,
                    bounds: channels::bounds(std::slice::from_ref(&mark)),
                    marks: vec![mark],
                }
            })
            .collect();
        // What is the tree's own line needs no second one beside it.
        let (_, shown) = lines::merged(self.tree, self.bodies, &self.options.tree_styles, shown);
        let (channels, reach) = self.curves(&rings.boxes, &|_| false, shown);
        arms.extend(channels);
        Shaped::free(rings.boxes, arms, reach, measured)
    }

    fn rings(&self, folded: &[bool], measured: &mut fit::Measured) -> radial::Rings {
        let width = self.options.card_width.unwrap_or(RADIAL_WIDTH);
        let sizes: Vec<Size> = (0..self.bodies.len())
            .map(|at| {
                let measure = || card::measure(&self.bodies[at], width);
                let (height, _) = measured.of(at, fit::index_of(width), self.bodies.len(), measure);
                Size { width, height }
            })
            .collect();
        let frame = self.options.frame;
        let stretch = (frame.width / frame.height.max(1.0)).clamp(0.4, 2.5);
        radial::place(self.tree, folded, &sizes, stretch)
    }

    fn curves(
        &self,
        boxes: &[Option<Area>],
        is_disc: &dyn Fn(usize) -> bool,
        shown: Vec<Shown>,
    ) -> (Vec<LinkDrawing>, Option<Area>) {
        if shown.is_empty() {
            return (Vec::new(), None);
        }
        // A grid counts from nought.
        let corner = boxes
            .iter()
            .flatten()
            .fold(Point::default(), |least, area| {
                Point::new(least.x.min(area.x), least.y.min(area.y))
            });
        let by = Point::new(-corner.x, -corner.y);
        let moved: Vec<Option<Area>> = boxes
            .iter()
            .map(|area| area.map(|area| area.shifted(by)))
            .collect();
        let grid = Grid::new(moved.iter().map(|area| area.unwrap_or_default()).collect());
        let ground = curves::Ground {
            boxes: &moved,
            grid: &grid,
            is_disc,
        };
        let (mut links, reach) = self.drawn(shown, &|shown| curves::draw(&shown, &ground));
        for link in &mut links {
            link.bounds = link.bounds.shifted(corner);
            for mark in &mut link.marks {
                mark.shape.shift(corner);
            }
        }
        (links, reach.map(|area| area.shifted(corner)))
    }
}

impl Shaped {
    /// What chooses no arrangements.
    fn free(
        boxes: Vec<Option<Area>>,
        links: Vec<LinkDrawing>,
        reach: Option<Area>,
        measured: fit::Measured,
    ) -> Self {
        Self {
            boxes,
            links,
            reach,
            choice: Choice::default(),
            kept: None,
            effort: Effort::default(),
            measured,
            problems: Vec::new(),
        }
    }
}

/// The places of a layout whose levels follow each other to the right.
fn mirrored(layout: &Layout) -> Vec<Option<Area>> {
    let swap = |area: Area| Area {
        x: area.y,
        y: area.x,
        width: area.height,
        height: area.width,
    };
    layout.boxes.iter().map(|area| area.map(swap)).collect()
}
