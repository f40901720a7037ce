//! How much of the projects' money is private: indicator 3.2 of the cluster labels, as far as the
//! records tell.
//!
//! The rule: the sources of the year's projects count, each as what is said of it. Where nothing is
//! said and a member gives the money, its kind tells: companies, associations and foundations are
//! private, municipalities and institutions public. Of everything else nobody knows, and it is shown
//! as unknown instead of being guessed. Fees stand beside, since projects are paid from them as well
//! and would count twice.

use crate::domain::cluster::Cluster;
use crate::domain::measure::Money;
use crate::domain::money::total::Total;
use crate::domain::vocabulary::{MemberKind, SourceOrigin};
use crate::domain::work::BudgetSource;

/// Private or public; `None` where nobody knows.
#[must_use]
pub fn origin_of(cluster: &Cluster, source: &BudgetSource) -> Option<SourceOrigin> {
    match &source.origin {
        Some(SourceOrigin::Other(_)) => None,
        Some(said) => Some(said.clone()),
        None => {
            let member = source.member.as_ref()?;
            match cluster.members.get(member)?.member_kind.as_ref()? {
                MemberKind::Company | MemberKind::Association | MemberKind::Foundation => {
                    Some(SourceOrigin::Private)
                }
                MemberKind::Municipality | MemberKind::Institution => Some(SourceOrigin::Public),
                _ => None,
            }
        }
    }
}

/// Money by where it comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    pub private: Total,
    pub public: Total,
    pub unknown: Total,
}

impl Share {
    pub(super) fn add(&mut self, origin: Option<&SourceOrigin>, amount: Money) {
        match origin {
            Some(SourceOrigin::Private) => self.private += amount,
            Some(SourceOrigin::Public) => self.public += amount,
            _ => self.unknown += amount,
        }
    }

    #[must_use]
    pub fn all(self) -> Total {
        self.private + self.public + self.unknown
    }

    /// The private share in thousandths: at least this, and at most that, depending on what is
    /// unknown. `None` where there is no money.
    #[must_use]
    pub fn bounds(self) -> Option<(u16, u16)> {
        let all = self.all();
        (all > Total::NOTHING).then(|| {
            let least = self.private.thousandths_of(all);
            let most = (self.private + self.unknown).thousandths_of(all);
            (least, most)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_unknown_widens_the_share_instead_of_being_guessed() {
        let mut share = Share::default();
        assert_eq!(share.bounds(), None);
        share.add(Some(&SourceOrigin::Private), Money(300));
        share.add(Some(&SourceOrigin::Public), Money(500));
        assert_eq!(share.bounds(), Some((375, 375)));
        share.add(None, Money(200));
        assert_eq!(share.bounds(), Some((300, 500)));
        share.add(Some(&SourceOrigin::Other("mixed".into())), Money(200));
        assert_eq!(share.all(), Money(1200).into());
        assert_eq!(share.unknown, Money(400).into());
    }
}
