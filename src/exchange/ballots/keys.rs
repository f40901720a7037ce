//! Keys: made from randomness that the caller brings, shown in words that two people can compare
//! on the telephone.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::base64;
use super::strict::{self, Fields, NotRead};
use super::word_list::WORDS;
use crate::document::guard::Limits;

/// What a file with a secret key says it is.
pub const FORMAT: &str = "klaster-key";

const VERSION: u64 = 1;

/// Eight words of 256 are 64 bits: to find a second key with the same words takes some
/// 18 000 000 000 000 000 000 tries, and a partner hears the words before the vote, not after.
pub const FINGERPRINT_WORDS: usize = 8;

/// The half of a key that may be shown to everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// Reads Base64.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        base64::decode(text).map(Self)
    }

    #[must_use]
    pub fn text(&self) -> String {
        base64::encode(&self.0)
    }

    /// Whether `signature` was made over `bytes` with the other half of this key. Weak keys and
    /// second forms of a signature are refused.
    #[must_use]
    pub fn proves(&self, bytes: &[u8], signature: &[u8; 64]) -> bool {
        VerifyingKey::from_bytes(&self.0).is_ok_and(|key| {
            key.verify_strict(bytes, &Signature::from_bytes(signature))
                .is_ok()
        })
    }

    /// The key in words, for the telephone.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let hash = Sha256::digest(self.0);
        let words = hash.iter().take(FINGERPRINT_WORDS);
        let words = words.filter_map(|byte| WORDS.get(usize::from(*byte)).copied());
        words.collect::<Vec<_>>().join(" ")
    }
}

/// The half of a key that stays with its owner.
#[derive(Clone)]
pub struct SecretKey(SigningKey);

impl SecretKey {
    /// A key from 32 random bytes.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.0.sign(bytes).to_bytes()
    }

    /// The key as a file of its own.
    #[must_use]
    pub fn write(&self) -> String {
        let value = json!({
            "format": FORMAT,
            "version": VERSION,
            "secret_key": base64::encode(self.0.as_bytes()),
            "public_key": self.public().text(),
            "fingerprint": self.public().fingerprint(),
        });
        format!("{value:#}\n")
    }

    /// Reads a key's file.
    ///
    /// # Errors
    /// When it is none, or its two halves do not belong together.
    pub fn read(bytes: &[u8]) -> Result<Self, NotRead> {
        let value = strict::read(bytes, LIMITS)?;
        let mut fields = Fields::of_format(value, FORMAT, VERSION)?;
        let seed = base64::decode(&fields.text("secret_key")?);
        let seed = seed.ok_or(NotRead::Wrong {
            field: "secret_key",
        })?;
        let key = Self::from_seed(&seed);
        match fields.text_if_any("public_key")? {
            Some(public) if public != key.public().text() => Err(NotRead::Wrong {
                field: "public_key",
            }),
            _ => Ok(key),
        }
    }
}

const LIMITS: Limits = Limits {
    bytes: 16 * 1024,
    depth: 4,
    values: 100,
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_example_of_the_standard_holds() {
        // RFC 8032, section 7.1, test 1: an empty message.
        let bytes = |hex: &str| -> Vec<u8> {
            let pairs = hex.as_bytes().chunks(2);
            pairs
                .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
                .collect()
        };
        let seed = bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        let key = SecretKey::from_seed(&seed.try_into().unwrap());
        let public = bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assert_eq!(key.public().0.to_vec(), public);
        let signature = bytes(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        );
        assert_eq!(key.sign(b"").to_vec(), signature);
        assert!(key.public().proves(b"", &signature.try_into().unwrap()));
    }

    #[test]
    fn a_key_that_fits_every_message_proves_nothing() {
        // The neutral point of the curve with a signature of the same: ordinary checks let it pass.
        let mut weak = [0; 32];
        weak[0] = 1;
        let mut signature = [0; 64];
        signature[0] = 1;
        assert!(!PublicKey(weak).proves(b"any", &signature));
    }

    #[test]
    fn a_fingerprint_is_eight_words_and_its_own() {
        let words = |seed: u8| SecretKey::from_seed(&[seed; 32]).public().fingerprint();
        assert_eq!(words(1).split(' ').count(), FINGERPRINT_WORDS);
        assert_ne!(words(1), words(2));
        assert_eq!(words(3), words(3));
    }

    #[test]
    fn a_key_file_with_halves_of_two_keys_is_refused() {
        let (one, two) = (
            SecretKey::from_seed(&[1; 32]),
            SecretKey::from_seed(&[2; 32]),
        );
        let mixed = one
            .write()
            .replace(&one.public().text(), &two.public().text());
        let field = "public_key";
        assert_eq!(
            SecretKey::read(mixed.as_bytes()).err(),
            Some(NotRead::Wrong { field })
        );
    }

    proptest! {
        #[test]
        fn a_key_file_reads_back(seed in any::<[u8; 32]>()) {
            let key = SecretKey::from_seed(&seed);
            let again = SecretKey::read(key.write().as_bytes()).unwrap();
            prop_assert_eq!(again.public(), key.public());
            prop_assert_eq!(PublicKey::read(&key.public().text()), Some(key.public()));
        }
    }
}
