import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo, type Serving } from '../../src/cli/demo.ts'
import { readSetup } from '../../src/cli/read-setup.ts'

const CHROMIUM = '/usr/bin/chromium'
const present = existsSync(CHROMIUM)
if (!present && process.env['CI'] === 'true') throw new Error(`${CHROMIUM} is required in CI`)
if (!present) process.stdout.write(`skipped: ${CHROMIUM} is not installed\n`)

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

describe.skipIf(!present)('the sandbox page in a real browser', () => {
  let folder: string
  let serving: Serving
  let browser: Browser
  let page: Page
  const faults: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jorge-browser-'))
    const setup = readSetup()
    const server = { ...setup.config.server, port: 0 }
    serving = await openDemo({ ...setup, config: { ...setup.config, server }, database: { kind: 'memory' } })
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET })
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('pageerror', (error) => faults.push(error.message))
  })

  afterAll(async () => {
    await browser?.close()
    await serving?.app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('the printed link signs in once, a lead texts, the bot answers and the facts appear', async () => {
    const link = serving.say.join('\n').match(/http\S+sign-in\S+/)?.[0] ?? ''
    await page.goto(link)
    await page.getByText('nothing here reaches a real CRM').waitFor()
    const box = page.getByPlaceholder(/text as the lead/i)
    await box.fill('looking to buy a 3 bedroom in Upland, up to 620k')
    await box.press('Enter')
    await page
      .getByText(/automated assistant with Foothill Crest Realty/)
      .first()
      .waitFor({ timeout: 30_000 })
    await page.getByText('Upland', { exact: false }).first().waitFor()
    await page.getByText('Buyer bot').first().waitFor()
    await page.getByText('/conversations/messages').first().waitFor()
    expect(faults).toEqual([])
    const again = await browser.newPage()
    const answer = await again.goto(link)
    expect(answer?.status()).toBeGreaterThanOrEqual(400)
    await again.close()
  })

  test('a colleague takes over and the bot is silent; given back, the bot answers again', async () => {
    await page
      .getByText(/send as a colleague/i)
      .first()
      .click()
    const box = page.getByPlaceholder(/colleague/i)
    await box.fill('Hi, Priya here, calling you in five')
    await box.press('Enter')
    await page
      .getByRole('button', { name: /give back/i })
      .first()
      .waitFor({ timeout: 15_000 })
    await page
      .getByRole('button', { name: /give back/i })
      .first()
      .click()
    await page.getByText('Buyer bot').first().waitFor({ timeout: 15_000 })
    expect(faults).toEqual([])
  })
})
