//! What a translation must share with its original: blocks, roles, links, numbers.

use super::ProblemCode;
use super::markdown::{ParsedBlock, ParsedPage};
use super::problem::Problems;

/// Reports every place where `translation` departs from `original`.
pub(super) fn check(path: &str, original: &ParsedPage, translation: &ParsedPage, problems: &mut Problems) {
    check_block(path, "the short answer", &original.summary, &translation.summary, problems);
    for (at, (theirs, ours)) in original.blocks.iter().zip(&translation.blocks).enumerate() {
        if (theirs.kind, theirs.role) != (ours.kind, ours.role) {
            let message = format!(
                "block {} is a {:?} of section {:?} in the original (line {} there), here a {:?} of section {:?}",
                at + 1,
                theirs.kind.unwrap_or(crate::BlockKind::Paragraph),
                theirs.role.unwrap_or(crate::SectionRole::Lead),
                theirs.line,
                ours.kind.unwrap_or(crate::BlockKind::Paragraph),
                ours.role.unwrap_or(crate::SectionRole::Lead),
            );
            problems.add(path, ours.line, ProblemCode::Parity, message);
            return;
        }
        check_block(path, &format!("block {}", at + 1), theirs, ours, problems);
    }
    let (theirs, ours) = (original.blocks.len(), translation.blocks.len());
    if theirs != ours {
        let message = format!("the original has {theirs} blocks, this translation has {ours}");
        problems.add(path, 0, ProblemCode::Parity, message);
    }
}

fn check_block(path: &str, name: &str, original: &ParsedBlock, translation: &ParsedBlock, problems: &mut Problems) {
    for (what, theirs, ours) in [
        ("links", &original.links, &translation.links),
        ("legal numbers", &original.numbers, &translation.numbers),
        ("digits", &original.digits, &translation.digits),
    ] {
        if theirs != ours {
            let message = format!(
                "{name} has other {what} than the original: [{}], there [{}]",
                ours.join(", "),
                theirs.join(", ")
            );
            problems.add(path, translation.line, ProblemCode::Parity, message);
        }
    }
}
