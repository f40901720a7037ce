//! Keeps on the page what a view shows of the plan: elements come when they come near and go when
//! they are far, and what has not changed stays, with the focus that may lie on it.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use web_sys::Element;

use crate::browser::picture::{self, Pencil};
use crate::chart::Plan;
use crate::chart::camera::Camera;
use crate::chart::drawing::{CardDrawing, Class, number};
use crate::chart::geometry::{Area, Size};

/// Below this scale letters are dust, and only what a distant view needs is drawn.
const FINE: f64 = 0.2;
/// How far beyond the view is drawn, as a part of its longer side.
const MARGIN: f64 = 0.35;
/// When more than this many views are drawn, the rest is taken away.
const MOST_VIEWS: f64 = 8.0;

/// How many cards are painted on every frame without being felt.
const HEAVY: usize = 120;

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

struct Drawn {
    element: Element,
    drawing: CardDrawing,
    halo: Option<Element>,
}

pub struct Painter {
    pencil: Pencil,
    lines: Element,
    /// Words stand over all lines, also over those that come later.
    words: Element,
    cards: Element,
    plan: Arc<Plan>,
    drawn_cards: HashMap<String, Drawn>,
    drawn_links: HashMap<usize, Element>,
    window: Area,
    fine: bool,
    looks: Looks,
}

impl Painter {
    /// Draws into `world`; `None` outside a page.
    pub fn new(world: &Element) -> Option<Self> {
        let pencil = Pencil::take()?;
        let layer = |class| {
            let layer = pencil.element("g", class)?;
            world.append_child(&layer).ok()?;
            Some(layer)
        };
        Some(Self {
            lines: layer("lines")?,
            words: layer("words")?,
            cards: layer("cards")?,
            pencil,
            plan: Arc::new(Plan::new(
                Vec::new(),
                &[],
                &crate::chart::Options::default(),
            )),
            drawn_cards: HashMap::new(),
            drawn_links: HashMap::new(),
            window: Area::default(),
            fine: true,
            looks: Looks::default(),
        })
    }

    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Takes another plan; it is drawn with the next [`Self::show`].
    pub fn set_plan(&mut self, plan: Arc<Plan>) {
        self.plan = plan;
        self.window = Area::default();
    }

    /// Whether so much is drawn that painting it anew on every frame would be felt.
    pub fn is_heavy(&self) -> bool {
        self.drawn_cards.len() > HEAVY
    }

    /// Draws what the camera sees, unless it is drawn already; says whether it was not.
    pub fn show(&mut self, camera: Camera, screen: Size) -> bool {
        let view = camera.view(screen);
        let fine = camera.scale >= FINE;
        let window = &self.window;
        let within = window.x <= view.x
            && window.y <= view.y
            && window.right() >= view.right()
            && window.bottom() >= view.bottom();
        let modest = window.width * window.height <= MOST_VIEWS * view.width * view.height;
        if within && modest && fine == self.fine {
            return false;
        }
        let same_plan = self.window.width > 0.0;
        let redraw = !same_plan || fine != self.fine;
        self.window = view.grown(view.width.max(view.height) * MARGIN);
        self.fine = fine;
        // From afar a card is a spot, and has to be seen as one.
        picture::set(
            &self.cards,
            "class",
            if fine { "cards" } else { "cards far" },
        );
        self.show_links(redraw);
        self.show_cards(redraw);
        true
    }

    fn show_links(&mut self, redraw: bool) {
        if redraw {
            picture::clear(&self.lines);
            picture::clear(&self.words);
            self.drawn_links.clear();
        }
        let wanted: HashSet<usize> = self.plan.links_within(&self.window).into_iter().collect();
        self.drawn_links.retain(|at, element| {
            let stays = wanted.contains(at);
            if !stays {
                element.remove();
            }
            stays
        });
        let mut missing: Vec<usize> = wanted
            .into_iter()
            .filter(|at| !self.drawn_links.contains_key(at))
            .collect();
        missing.sort_unstable();
        for at in missing {
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

    fn show_cards(&mut self, redraw: bool) {
        let wanted = self.plan.cards_within(&self.window);
        let ids: HashSet<&str> = wanted
            .iter()
            .filter_map(|&at| self.plan.bodies().get(at))
            .map(|body| body.id.as_str())
            .collect();
        self.drawn_cards.retain(|id, drawn| {
            let stays = ids.contains(id.as_str());
            if !stays {
                drawn.element.remove();
            }
            stays
        });
        for at in wanted {
            let Some(body) = self.plan.bodies().get(at) else {
                continue;
            };
            if !redraw && self.drawn_cards.contains_key(&body.id) {
                continue;
            }
            let Some(drawing) = self.plan.card(at) else {
                continue;
            };
            let element = match self.drawn_cards.remove(&body.id) {
                Some(drawn) => {
                    picture::clear(&drawn.element);
                    Some(drawn.element)
                }
                None => self.new_card(&body.id),
            };
            let Some(element) = element else { continue };
            let (x, y) = (number(drawing.bounds.x), number(drawing.bounds.y));
            picture::set(&element, "transform", &format!("translate({x} {y})"));
            self.pencil.draw(&element, &drawing.marks, self.fine);
            if self.fine && !self.plan.tree().children(at).is_empty() {
                self.fold_button(&element, at, &drawing);
            }
            let mut drawn = Drawn {
                element,
                drawing,
                halo: None,
            };
            self.dress(&mut drawn);
            self.drawn_cards.insert(drawn.drawing.id.clone(), drawn);
        }
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

    /// Makes bodies stand out, or no longer.
    pub fn set_looks(&mut self, looks: Looks) {
        if looks == self.looks {
            return;
        }
        self.looks = looks;
        let mut cards = std::mem::take(&mut self.drawn_cards);
        for drawn in cards.values_mut() {
            self.dress(drawn);
        }
        self.drawn_cards = cards;
        for (at, element) in &self.drawn_links {
            self.dress_link(*at, element);
        }
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
