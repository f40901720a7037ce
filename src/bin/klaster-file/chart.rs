//! `chart`: the bodies as a picture.

use std::path::Path;

use klaster::chart::svg::{self, Caption, Palette};
use klaster::words::Lang;

use crate::arguments::{Aspect, Place};
use crate::failure::Failure;
use crate::picture::Picture;
use crate::{Verdict, input};

pub fn run(file: &Place, csv: bool, output: &Path, lang: Option<Lang>) -> Result<Verdict, Failure> {
    let picture = Picture::of(file, csv, Aspect::default(), lang)?;
    let caption = Caption {
        title: &picture.words.portrait_title(picture.organisation()),
        description: "",
        language: picture.words.lang().tag(),
    };
    let drawing = picture.plan().drawing();
    input::write(output, &svg::write(&drawing, &Palette::light(), &caption))?;
    Ok(Verdict::Well)
}
