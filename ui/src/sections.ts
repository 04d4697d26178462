// A page's blocks, gathered into sections and lists. The same index is the same block in every language.
import type { BlockView } from './generated/view';

/** Blocks that stand together: running text, numbered steps or bullets. */
export interface Run {
  kind: 'text' | 'step' | 'bullet';
  /** Indexes into the page's blocks. */
  indexes: number[];
}

/** A part of the page with one role. */
export interface Section {
  role: BlockView['role'];
  /** Index of its first block. */
  first: number;
  runs: Run[];
}

/** Gathers neighbouring blocks of one role into sections; a heading starts a new one. */
export function sectionsOf(blocks: readonly BlockView[]): Section[] {
  const sections: Section[] = [];
  blocks.forEach(({ kind, role }, index) => {
    let section = sections.at(-1);
    if (section?.role !== role || kind === 'heading') {
      section = { role, first: index, runs: [] };
      sections.push(section);
    }
    const runKind = kind === 'step' || kind === 'bullet' ? kind : 'text';
    const run = section.runs.at(-1);
    if (run?.kind === runKind) run.indexes.push(index);
    else section.runs.push({ kind: runKind, indexes: [index] });
  });
  return sections;
}
