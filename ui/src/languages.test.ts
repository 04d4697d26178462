import { describe, expect, it } from 'vitest';
import { inOrder, withInterface } from './languages';

describe('languages of the gate', () => {
  it('hold those of the interface even without a library', () => {
    const views = withInterface([], ['en', 'fa-AF', 'uk']);
    expect(views.map(({ endonym, direction }) => [endonym, direction])).toEqual([
      ['English', 'ltr'],
      ['دری', 'rtl'],
      ['Українська', 'ltr'],
    ]);
  });

  it('stay as they are when the library names them', () => {
    const [english] = withInterface([], ['en']);
    expect(english && withInterface([{ ...english, items: 12 }], ['en'])).toEqual([{ ...english, items: 12 }]);
  });

  it('stand in the order of the place, then in their own', () => {
    const views = withInterface([], ['de', 'en', 'fr', 'uk']);
    expect(inOrder(views, ['uk', 'so', 'en']).map(({ tag }) => tag)).toEqual(['uk', 'en', 'de', 'fr']);
  });
});
