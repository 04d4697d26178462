import { describe, expect, it } from 'vitest';
import type { BlockView } from './generated/view';
import { sectionsOf } from './sections';

function block(kind: BlockView['kind'], role: BlockView['role']): BlockView {
  return { kind, role, html: '' };
}

describe('sections', () => {
  it('gather blocks by role and lists by kind', () => {
    const sections = sectionsOf([
      block('paragraph', 'lead'),
      block('heading', 'steps'),
      block('step', 'steps'),
      block('step', 'steps'),
      block('paragraph', 'steps'),
      block('heading', 'risks'),
      block('bullet', 'risks'),
    ]);
    expect(sections.map(({ role, first }) => [role, first])).toEqual([['lead', 0], ['steps', 1], ['risks', 5]]);
    expect(sections[1]?.runs).toEqual([
      { kind: 'text', indexes: [1] },
      { kind: 'step', indexes: [2, 3] },
      { kind: 'text', indexes: [4] },
    ]);
  });

  it('start anew at each heading, even with the same role', () => {
    expect(sectionsOf([block('heading', 'facts'), block('heading', 'facts')])).toHaveLength(2);
  });

  it('are none for a page without blocks', () => {
    expect(sectionsOf([])).toEqual([]);
  });
});
