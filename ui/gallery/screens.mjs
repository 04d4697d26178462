// The screens of the gallery: each says how a reader comes there from the one before.

const see = (page, name) => page.waitForSelector(`[data-test='${name}']`);
const click = (page, name) => page.locator(`[data-test='${name}']`).first().click();

/** Words that find pages, one per language. */
const QUERY = { en: 'fingerprints', ar: 'بصمات', ti: 'school', uk: 'відбитки' };

/** A page that the fixtures have in every language of theirs. */
const ITEM = 'eurodac-access';

/** Screens in walking order; `go` starts where the one before ended. */
export const SCREENS = [
  { name: 'gate', go: (page) => see(page, 'gate-language') },
  {
    name: 'gate-keyboard',
    async go(page) {
      await click(page, 'keyboard-open');
      await see(page, 'keyboard');
    },
  },
  {
    name: 'home',
    async go(page, { lang }) {
      await click(page, 'keyboard-close');
      await page.locator(`[data-test='gate-language'][data-tag='${lang}']`).click();
      await see(page, 'topic');
    },
  },
  {
    name: 'home-keyboard',
    async go(page) {
      await click(page, 'keyboard-open');
      await page.locator("[data-test='keyboard-key']").nth(12).click();
      await click(page, 'keyboard-delete');
      await page.locator("[data-test='keyboard-key']").nth(11).click();
      await see(page, 'search-status');
    },
  },
  {
    name: 'results',
    async go(page, { lang }) {
      await click(page, 'keyboard-close');
      await page.fill("[data-test='search-input']", QUERY[lang] ?? 'school');
      await page.waitForTimeout(150);
    },
  },
  {
    name: 'results-none',
    async go(page) {
      await page.fill("[data-test='search-input']", 'xxxxxxxxx');
      await page.waitForTimeout(150);
    },
  },
  {
    name: 'topic',
    async go(page) {
      await click(page, 'search-clear');
      await page.locator("[data-test='topic'][data-topic='data']").click();
      await see(page, 'topic-screen');
    },
  },
  {
    name: 'page',
    async go(page) {
      await page.locator(`[data-test='card'][data-item='${ITEM}']`).click();
      await page.waitForSelector("[data-test='page'], [data-test='missing-language']");
      const missing = page.locator("[data-test='missing-language']");
      if (await missing.count()) await missing.first().click();
      await see(page, 'page');
    },
  },
  {
    name: 'page-two',
    async go(page, { lang }) {
      await page.selectOption("[data-test='compare-select']", lang === 'uk' ? 'ar' : 'uk');
      await see(page, 'compare-column');
    },
  },
  {
    name: 'paper',
    async go(page) {
      await click(page, 'tools-print');
      await see(page, 'paper');
    },
  },
  {
    name: 'codes',
    async go(page) {
      await click(page, 'back');
      await click(page, 'tools-codes');
      await see(page, 'code');
    },
  },
  {
    name: 'menu',
    async go(page) {
      await click(page, 'back');
      await see(page, 'page');
      await click(page, 'language-menu');
      await see(page, 'language-option');
    },
  },
  {
    name: 'library',
    async go(page) {
      await page.keyboard.press('Escape');
      await page.evaluate(() => window.scrollTo(0, 0));
      for (let steps = 0; steps < 4 && !(await page.locator("[data-test='library-link']").count()); steps += 1) await click(page, 'back');
      await click(page, 'library-link');
      await see(page, 'library');
    },
  },
];
