// Pictures of every screen in languages, themes and text sizes, from the fixtures, with a list of what is measurably wrong
// and of the barriers that axe-core finds.
// npm run gallery [-- en,ar light 100 1024x600 page,paper]
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { barriers, faults } from './faults.mjs';
import { SCREENS } from './screens.mjs';

const [langs = 'en,ar,ti,uk', schemes = 'light,dark', sizes = '100,200', windows = '1024x600', only = ''] = process.argv.slice(2);
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PRESSES = { 100: 0, 125: 1, 150: 2, 200: 3 };
const folder = fileURLToPath(new URL('pictures/', import.meta.url));

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const server = await createServer({ server: { port: 1421, strictPort: false }, logLevel: 'warn' });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:1421/';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });

let found = 0;
for (const window of windows.split(',')) {
  const [width = 1024, height = 600] = window.split('x').map(Number);
  for (const lang of langs.split(',')) {
    for (const scheme of schemes.split(',')) {
      for (const size of sizes.split(',')) {
        const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, locale: lang });
        const page = await context.newPage();
        page.on('pageerror', (error) => console.log(`  error on the page: ${error.message}`));
        page.setDefaultTimeout(30_000);
        await page.goto(address);
        await page.waitForSelector("[data-test='gate-language']");
        for (let press = 0; press < PRESSES[size]; press += 1) await page.locator("[data-test='size-larger']:visible").first().click();
        for (const { name, go } of SCREENS) {
          try {
            await go(page, { lang });
          } catch (error) {
            console.log(`${lang} ${scheme} ${size} ${window} ${name}: cannot be reached: ${error.message.split('\n')[0]}`);
            found += 1;
            break;
          }
          if (only && !only.split(',').includes(name)) continue;
          await page.evaluate(() => window.scrollTo(0, 0));
          await page.waitForTimeout(80);
          await page.screenshot({ path: `${folder}${name}.${lang}.${scheme}.${size}.${window}.png`, fullPage: true });
          await page.evaluate(`${axe.source};0`);
          const wrong = [...(await page.evaluate(faults)), ...(await page.evaluate(barriers))];
          for (const line of wrong) console.log(`${lang} ${scheme} ${size} ${window} ${name}: ${line}`);
          found += wrong.length;
        }
        await context.close();
      }
    }
  }
}
await browser.close();
await server.close();
console.log(`${found} faults; pictures are in ui/gallery/pictures/`);
process.exitCode = found === 0 ? 0 : 1;
