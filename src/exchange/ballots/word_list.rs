//! The words of a fingerprint.
//!
//! One list for all languages: two partners with different pages must read each other the same
//! words. They are words that English, German, Hungarian and Serbian speakers all know or can say
//! as they are written, in plain letters. Any two differ in at least two letters and in how they
//! begin, so that a bad line does not make one into another.

/// One word for each byte.
#[rustfmt::skip]
pub const WORDS: [&str; 256] = [
    "agent", "akvarij", "album", "alibi", "ametist", "amfora", "ananas", "antena", "aroma",
    "asteroid", "atlas", "autobus", "avion", "avokado", "bager", "balet", "balkon", "bambus",
    "banana", "bandit", "barometar", "bazar", "beton", "bingo", "biskup", "blok", "bomba",
    "bonus", "bronza", "buda", "bumerang", "bunker", "burek", "cement", "centar", "cesar",
    "cigar", "cikorija", "cirkus", "deka", "delfin", "delta", "dinosaur", "diploma", "disko",
    "doktor", "dolar", "domino", "dragon", "drama", "dublin", "duet", "efekt", "ekran", "ekspres",
    "elegant", "emu", "euro", "export", "fagot", "fakir", "faktor", "fanfara", "faraon",
    "festival", "figura", "flauta", "flota", "fontana", "forma", "fosil", "foto", "frizer",
    "fudbal", "fuzija", "galaksija", "garaza", "gazela", "geograf", "gitara", "glazura", "globus",
    "gong", "gorila", "gram", "grotta", "harfa", "hektar", "hobi", "hokej", "hotel", "humor",
    "hurikan", "idea", "idol", "iglu", "ikona", "indigo", "insekt", "iris", "jaguar", "joga",
    "jubilej", "jupiter", "kabel", "kajak", "kakao", "kaktus", "kamera", "kamin", "kanal", "kanu",
    "kapital", "karavan", "karneval", "kasino", "kauboj", "kefir", "kimono", "kiosk", "kivi",
    "klarinet", "klub", "koala", "kokos", "kolibri", "komet", "koncert", "kopija", "krater",
    "kredit", "kristal", "krokodil", "kuba", "lama", "laser", "lavina", "legenda", "limun",
    "lira", "liter", "logika", "lotus", "luna", "magnet", "mamut", "mandarina", "mango", "marina",
    "marmelada", "maska", "matador", "medalja", "melon", "merkur", "metal", "mikrofon", "milion",
    "minuta", "modem", "motor", "mozaik", "mumija", "muzej", "narcis", "neon", "neptun", "nugat",
    "oaza", "obelisk", "ocean", "oktopus", "olimp", "omega", "opal", "opera", "orangutan",
    "orbita", "oregano", "orhideja", "orkan", "ozon", "pagoda", "panda", "panel", "papagaj",
    "papir", "parada", "patent", "pelikan", "piano", "pilot", "pingvin", "piramida", "pizza",
    "planeta", "poker", "poni", "porcelan", "prizma", "profesor", "program", "pulover",
    "rabarbar", "radar", "radio", "raketa", "regata", "reket", "ritam", "robot", "roman",
    "safari", "saksofon", "salata", "samuraj", "sandala", "saturn", "sauna", "sezam", "sfinga",
    "sirena", "skelet", "skorpion", "slalom", "smaragd", "sombrero", "sonda", "spirala",
    "stadion", "sultan", "tabla", "taksi", "talisman", "tarantula", "teleskop", "tempo", "tenis",
    "termit", "timpani", "tiramisu", "toast", "torpedo", "traktor", "trombon", "tsunami", "tunel",
    "turban", "uniforma", "vanila", "venera", "video", "viking", "violina", "vitamin", "zebra",
];

#[cfg(test)]
mod tests {
    use super::WORDS;

    /// How many letters must be added, left out or replaced to make one word of another.
    fn distance(one: &str, other: &str) -> usize {
        let mut above: Vec<usize> = (0..=other.len()).collect();
        for (row, letter) in one.bytes().enumerate() {
            let mut here = vec![row + 1];
            for (column, against) in other.bytes().enumerate() {
                let replaced = above[column] + usize::from(letter != against);
                here.push(replaced.min(above[column + 1] + 1).min(here[column] + 1));
            }
            above = here;
        }
        above[other.len()]
    }

    #[test]
    fn no_word_can_be_taken_for_another() {
        for (place, word) in WORDS.iter().enumerate() {
            assert!(
                word.bytes().all(|letter| letter.is_ascii_lowercase()),
                "{word}"
            );
            assert!((3..=9).contains(&word.len()), "{word}");
            for other in &WORDS[place + 1..] {
                assert!(distance(word, other) >= 2, "{word}, {other}");
                assert_ne!(word.get(..4), other.get(..4), "{word}, {other}");
            }
        }
    }
}
