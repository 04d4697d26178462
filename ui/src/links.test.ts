import { describe, expect, it } from 'vitest';
import { reachable } from './links';

describe('links inside texts', () => {
  it.each([
    ['see <a data-item="school">x</a>', 'see <a role="link" tabindex="0" data-item="school">x</a>'],
    ['<a data-source="a-1">1</a>, <a data-source="a-2">2</a>',
      '<a role="link" tabindex="0" data-source="a-1">1</a>, <a role="link" tabindex="0" data-source="a-2">2</a>'],
    ['<a data-tel="112">112</a> or <a data-tel="116006">116 006</a>',
      '<bdi class="tel" dir="ltr">112</bdi> or <bdi class="tel" dir="ltr">116 006</bdi>'],
    ['<strong>plain</strong> &lt;a data-item=', '<strong>plain</strong> &lt;a data-item='],
  ])('%s', (html, expected) => {
    expect(reachable(html)).toBe(expected);
  });
});
