//! Keeps on the page what a view shows of the plan: elements come when they come near and go when
//! they are far, and what has not changed stays, with the focus that may lie on it.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use web_sys::Element;

use super::distance::Distance;
use crate::browser::faces;
use crate::browser::picture::{self, Pencil};
use crate::chart::Plan;
use crate::chart::camera::Camera;
use crate::chart::drawing::{CardDrawing, Class, LinkDrawing, number};
use crate::chart::geometry::{Area, Point, Size};
use crate::chart::overview;
use crate::domain::sorting;

/// Below this scale letters are dust, and only what a distant view needs is drawn.
const FINE: f64 = 0.2;
/// From this scale on a large chart is drawn card by card, however many are seen.
const NEAR: f64 = overview::READABLE;
/// So few cards are drawn one by one at any scale.
const FEW: f64 = 120.0;
/// How far beyond the view is drawn, as a part of its longer side; of a large chart less, since
/// what is drawn costs in every frame in which something is added.
const MARGIN: f64 = 0.35;
const MARGIN_OF_LARGE: f64 = 0.12;
/// When more than this many views are drawn, the rest is taken away.
const MOST_VIEWS: f64 = 8.0;
const MOST_VIEWS_OF_LARGE: f64 = 3.0;
/// How many cards are painted on every frame without being felt.
const HEAVY: usize = 24;
/// So many cards are drawn in one frame while the picture moves, and at once after a change.
const AT_ONCE: usize = 3;
const AT_FIRST: usize = 60;

/// How bodies stand out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looks {
    pub here: Option<String>,
    pub cursor: Option<String>,
    pub lit: BTreeSet<String>,
    /// Chosen for an act on several.
    pub selected: BTreeSet<String>,
    /// About to be elsewhere.
    pub faded: BTreeSet<String>,
    /// Channels that stand out.
    pub lit_links: BTreeSet<String>,
    /// Channels that are not dimmed.
    pub near_links: BTreeSet<String>,
}

impl Looks {
    fn name(&self, id: &str) -> bool {
        self.named().any(|it| it == id)
    }

    /// The bodies that have a look of their own.
    fn named(&self) -> impl Iterator<Item = &String> {
        let one = self.here.iter().chain(&self.cursor);
        one.chain(&self.lit)
            .chain(&self.selected)
            .chain(&self.faded)
    }
}

/// What [`Painter::show`] has done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shown {
    /// Whether the picture is of another plan than before.
    pub anew: bool,
    /// Whether something is left to be drawn in the next frame.
    pub more: bool,
}

struct Drawn {
    element: Element,
    drawing: CardDrawing,
    /// How it was drawn: with letters, and with a sign to fold what stands under it.
    fine: bool,
    folds: bool,
    halo: Option<Element>,
}

pub struct Painter {
    pencil: Pencil,
    lines: Element,
    /// Words stand over all lines, also over those that come later.
    words: Element,
    cards: Element,
    distance: Distance,
    plan: Arc<Plan>,
    drawn_cards: HashMap<String, Drawn>,
    drawn_links: HashMap<usize, Element>,
    /// Cards that are wanted and not drawn yet, the nearest last.
    waiting: Vec<usize>,
    window: Area,
    /// From how near the chart was last seen.
    scale: f64,
    fine: bool,
    /// Whether cards are drawn one by one.
    near: bool,
    looks: Looks,
}

impl Painter {
    /// Draws into `world`; `None` outside a page.
    pub fn new(world: &Element) -> Option<Self> {
        faces::fit();
        let pencil = Pencil::take()?;
        let layer = |class| {
            let layer = pencil.element("g", class)?;
            world.append_child(&layer).ok()?;
            Some(layer)
        };
        let distance = Distance::new(layer("lines")?, layer("spots")?);
        Some(Self {
            lines: layer("lines")?,
            words: layer("words")?,
            cards: layer("cards")?,
            distance,
            pencil,
            plan: Arc::new(Plan::new(
                Vec::new(),
                &[],
                &crate::chart::Options::default(),
            )),
            drawn_cards: HashMap::new(),
            drawn_links: HashMap::new(),
            waiting: Vec::new(),
            window: Area::default(),
            scale: 0.0,
            fine: true,
            near: true,
            looks: Looks::default(),
        })
    }

    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Takes another plan; it is drawn with the next [`Self::show`].
    pub fn set_plan(&mut self, plan: Arc<Plan>) {
        self.distance.set_plan(&plan);
        self.plan = plan;
        self.window = Area::default();
        let standing = self.distance.tiles().standing();
        picture::set(&self.cards, "data-stand", &standing.to_string());
    }

    /// Whether so much is drawn that painting it anew on every frame would be felt.
    pub fn is_heavy(&self) -> bool {
        self.distance.is_large() || self.drawn_cards.len() > HEAVY
    }

    /// The body whose card is at a point of the chart.
    pub fn body_at(&self, point: Point) -> Option<&str> {
        let spot = Area {
            x: point.x,
            y: point.y,
            width: 0.1,
            height: 0.1,
        };
        let at = self.plan.cards_within(&spot).last().copied()?;
        self.plan.bodies().get(at).map(|body| body.id.as_str())
    }

    /// Draws what the camera sees, unless it is drawn already. Of much, the rest is drawn in the
    /// next frames, from the middle outwards: until then, spots stand for the cards.
    pub fn show(&mut self, camera: Camera, screen: Size) -> Shown {
        let view = camera.view(screen);
        let anew = self.window.width <= 0.0;
        let fine = camera.scale >= FINE;
        let near = !self.distance.is_large() || {
            // What is drawn one by one stays so a little longer than it comes to be.
            let leave = if self.near { 0.9 } else { 1.0 };
            camera.scale >= NEAR * leave || self.distance.tiles().about_within(&view) * leave <= FEW
        };
        let mut more = self
            .distance
            .show(&self.pencil, &self.plan, &view, camera.scale, anew);
        let window = &self.window;
        let within = window.x <= view.x
            && window.y <= view.y
            && window.right() >= view.right()
            && window.bottom() >= view.bottom();
        let (margin, most) = if self.distance.is_large() {
            (MARGIN_OF_LARGE, MOST_VIEWS_OF_LARGE)
        } else {
            (MARGIN, MOST_VIEWS)
        };
        let modest = window.width * window.height <= most * view.width * view.height;
        let same = (fine, near) == (self.fine, self.near);
        // Who moves away from a large chart soon sees spots: until the hand rests, no card is drawn
        // that came into view on the way.
        let leaves = self.distance.is_large() && !anew && camera.scale < self.scale;
        self.scale = camera.scale;
        if leaves && same {
            return Shown { anew, more: true };
        }
        if anew || !same || (near && !(within && modest)) {
            self.window = view.grown(view.width.max(view.height) * margin);
            (self.fine, self.near) = (fine, near);
            self.wear();
            self.show_links(anew || !same);
            self.choose_cards(&view, anew || !same);
        }
        self.draw_waiting(if anew { AT_FIRST } else { AT_ONCE });
        more |= !self.waiting.is_empty();
        Shown { anew, more }
    }

    fn wear(&self) {
        // From afar a card is a spot, and has to be seen as one.
        let far = !(self.fine && self.near);
        picture::set(
            &self.cards,
            "class",
            if far { "cards far" } else { "cards" },
        );
        self.distance.wear(!self.near, !self.looks.lit.is_empty());
    }

    fn show_links(&mut self, redraw: bool) {
        if redraw {
            picture::clear(&self.lines);
            picture::clear(&self.words);
            self.drawn_links.clear();
        }
        if !self.near {
            return;
        }
        let large = self.distance.is_large();
        let tiled =
            |at: &usize| large && self.plan.links().get(*at).is_some_and(LinkDrawing::is_tree);
        let mut wanted = self.plan.links_within(&self.window);
        wanted.retain(|at| !tiled(at));
        let kept: HashSet<usize> = wanted.iter().copied().collect();
        self.drawn_links.retain(|at, element| {
            let stays = kept.contains(at);
            if !stays {
                element.remove();
            }
            stays
        });
        for at in wanted {
            if self.drawn_links.contains_key(&at) {
                continue;
            }
            let (Some(link), Some(element)) =
                (self.plan.links().get(at), self.pencil.element("g", "link"))
            else {
                continue;
            };
            picture::set(&element, "data-link", &link.id);
            self.pencil.draw(&element, &link.marks, self.fine);
            let word = link
                .marks
                .iter()
                .any(|mark| *mark.class.plain() == Class::LabelGround);
            let layer = if word { &self.words } else { &self.lines };
            let _ = layer.append_child(&element);
            self.dress_link(at, &element);
            self.drawn_links.insert(at, element);
        }
    }

    /// Takes away the cards that are not wanted, and lines up those that are missing or, after a
    /// change, may look different.
    fn choose_cards(&mut self, view: &Area, redraw: bool) {
        let mut wanted = if self.near {
            self.plan.cards_within(&self.window)
        } else {
            // Among spots, only what stands out is a card of its own.
            let named = self.looks.named();
            named.filter_map(|id| self.plan.position(id)).collect()
        };
        wanted.retain(|&at| self.plan.place(at).is_some());
        let ids: HashSet<&str> = wanted
            .iter()
            .filter_map(|&at| self.plan.bodies().get(at))
            .map(|body| body.id.as_str())
            .collect();
        if ids.is_empty() {
            picture::clear(&self.cards);
            self.drawn_cards.clear();
        }
        self.drawn_cards.retain(|id, drawn| {
            let stays = ids.contains(id.as_str());
            if !stays {
                drawn.element.remove();
            }
            stays
        });
        if !redraw {
            wanted.retain(|&at| {
                let body = self.plan.bodies().get(at);
                body.is_some_and(|body| !self.drawn_cards.contains_key(&body.id))
            });
        }
        let middle = view.center();
        let far = |at: usize| {
            self.plan.place(at).map_or(f64::INFINITY, |area| {
                let it = area.center();
                (it.x - middle.x)
                    .abs()
                    .max((it.y - middle.y).abs() * view.width / view.height)
            })
        };
        if wanted.len() > AT_ONCE {
            sorting::by(&mut wanted, |&a, &b| far(b).total_cmp(&far(a)));
        }
        self.waiting = wanted;
    }

    fn draw_waiting(&mut self, most: usize) {
        let most = if self.distance.is_large() {
            most
        } else {
            usize::MAX
        };
        let mut made = 0;
        while made < most
            && let Some(at) = self.waiting.pop()
        {
            if self.draw_card(at) {
                made += 1;
            }
        }
    }

    /// Draws a card, or leaves it when it looks as it should; returns whether it was made.
    fn draw_card(&mut self, at: usize) -> bool {
        let Some(drawing) = self.plan.card(at) else {
            return false;
        };
        let fine = self.fine && self.near;
        let folds = fine && !self.plan.tree().children(at).is_empty();
        let place = |element: &Element| {
            let (x, y) = (number(drawing.bounds.x), number(drawing.bounds.y));
            picture::set(element, "transform", &format!("translate({x} {y})"));
        };
        let element = match self.drawn_cards.remove(&drawing.id) {
            Some(mut drawn)
                if drawn.drawing.marks == drawing.marks
                    && (drawn.fine, drawn.folds) == (fine, folds) =>
            {
                if drawn.drawing.bounds != drawing.bounds {
                    place(&drawn.element);
                }
                drawn.drawing = drawing;
                self.drawn_cards.insert(drawn.drawing.id.clone(), drawn);
                return false;
            }
            Some(drawn) => {
                picture::clear(&drawn.element);
                Some(drawn.element)
            }
            None => self.new_card(&drawing.id),
        };
        let Some(element) = element else { return false };
        place(&element);
        self.pencil.draw(&element, &drawing.marks, fine);
        if folds {
            self.fold_button(&element, at, &drawing);
        }
        let mut drawn = Drawn {
            element,
            drawing,
            fine,
            folds,
            halo: None,
        };
        self.dress(&mut drawn);
        self.drawn_cards.insert(drawn.drawing.id.clone(), drawn);
        true
    }

    fn new_card(&self, id: &str) -> Option<Element> {
        let element = self.pencil.element("g", "body")?;
        picture::set(&element, "data-id", id);
        self.cards.append_child(&element).ok()?;
        Some(element)
    }

    /// On the lower edge: a sign to fold what stands under the card. A folded card has its pill
    /// there already, which only needs room for a finger.
    fn fold_button(&self, card: &Element, at: usize, drawing: &CardDrawing) {
        let (middle, foot) = (drawing.bounds.width / 2.0, drawing.bounds.height);
        let Some(button) = self.pencil.element("g", "fold") else {
            return;
        };
        picture::set(&button, "data-fold", &drawing.id);
        if !self.plan.is_folded(at) {
            if let Some(ground) = self.pencil.element("circle", "fold-ground") {
                picture::set(&ground, "cx", &number(middle));
                picture::set(&ground, "cy", &number(foot));
                picture::set(&ground, "r", "8");
                let _ = button.append_child(&ground);
            }
            if let Some(sign) = self.pencil.element("path", "fold-sign") {
                let from = number(middle - 3.5);
                picture::set(&sign, "d", &format!("M{from} {}h7", number(foot)));
                let _ = button.append_child(&sign);
            }
        }
        if let Some(touch) = self.pencil.element("rect", "fold-touch") {
            picture::place(
                &touch,
                &Area {
                    x: middle - 22.0,
                    y: foot - 14.0,
                    width: 44.0,
                    height: 28.0,
                },
            );
            let _ = button.append_child(&touch);
        }
        let _ = card.append_child(&button);
    }

    /// Makes bodies stand out, or no longer. Returns whether something is left to be drawn.
    pub fn set_looks(&mut self, looks: Looks) -> bool {
        if looks == self.looks {
            return false;
        }
        let before = std::mem::replace(&mut self.looks, looks);
        let all = before.lit.is_empty() != self.looks.lit.is_empty();
        let mut cards = std::mem::take(&mut self.drawn_cards);
        for (id, drawn) in &mut cards {
            if all || before.name(id) || self.looks.name(id) {
                self.dress(drawn);
            }
        }
        self.drawn_cards = cards;
        for (at, element) in &self.drawn_links {
            self.dress_link(*at, element);
        }
        self.wear();
        if !self.near {
            let view = self.window;
            self.choose_cards(&view, false);
        }
        !self.waiting.is_empty()
    }

    /// Channels on a way that is lit stand out; the tree's own lines follow their cards.
    fn dress_link(&self, at: usize, element: &Element) {
        let link = self.plan.links().get(at);
        let of = |ids: &BTreeSet<String>| link.is_some_and(|link| ids.contains(&link.id));
        let class = if of(&self.looks.lit_links) {
            "link lit"
        } else if self.looks.lit.is_empty() || of(&self.looks.lit) || of(&self.looks.near_links) {
            "link"
        } else {
            "link dim"
        };
        picture::set(element, "class", class);
    }

    fn dress(&self, drawn: &mut Drawn) {
        let id = drawn.drawing.id.as_str();
        let here = self.looks.here.as_deref() == Some(id);
        let lit = self.looks.lit.contains(id);
        let mut class = String::from("body");
        if here {
            class.push_str(" here");
        }
        if lit {
            class.push_str(" lit");
        } else if !self.looks.lit.is_empty() {
            class.push_str(" dim");
        }
        let cursor = self.looks.cursor.as_deref() == Some(id);
        if cursor {
            class.push_str(" cursor");
        }
        let selected = self.looks.selected.contains(id);
        if selected {
            class.push_str(" selected");
        }
        if self.looks.faded.contains(id) {
            class.push_str(" faded");
        }
        picture::set(&drawn.element, "class", &class);
        if let Some(halo) = drawn.halo.take() {
            halo.remove();
        }
        if (here || lit || cursor || selected)
            && let Some(halo) = self.pencil.element("rect", "halo")
        {
            let Size { width, height } = Size {
                width: drawn.drawing.bounds.width,
                height: drawn.drawing.bounds.height,
            };
            let own = Area {
                x: 0.0,
                y: 0.0,
                width,
                height,
            };
            picture::place(&halo, &own.grown(3.5));
            let at = self.plan.position(id);
            let round = at.map_or(10.0, |at| self.plan.roundness(at)) + 3.0;
            picture::set(&halo, "rx", &number(round));
            let _ = drawn
                .element
                .insert_before(&halo, drawn.element.first_child().as_ref());
            drawn.halo = Some(halo);
        }
    }
}
