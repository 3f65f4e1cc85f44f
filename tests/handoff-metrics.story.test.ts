import { afterEach, expect, test } from 'vitest'
import { openHouse, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

test('what happened to contacts is told to a scraper, and who they are is not', async () => {
  house = await openHouse()
  const dana = house.contact('dana', { firstName: 'Dana' })
  await house.text(dana, 'hello')
  await house.run()
  await house.text(dana, 'I want to sell my house in Upland')
  await house.run()
  await house.text(dana, 'can I talk to a real person please')
  await house.run()
  const { body } = await house.app.server.inject({ url: '/metrics', headers: { accept: 'text/plain' } })
  const l = `location="${house.location.location_id}"`
  const lines = body.split('\n')
  expect(lines).toContain(`jorge_handoff_executed_total{${l},route="lead->seller"} 1`)
  expect(lines).toContain(`jorge_handoff_failed_total{${l},route="lead->seller"} 0`)
  expect(lines).toContain(`jorge_handoff_duration_seconds_bucket{${l},route="lead->seller",le="+Inf"} 1`)
  expect(lines).toContain(`jorge_human_handoffs_total{${l},reason="explicit_request",priority="high"} 1`)
  expect(lines).toContain(`jorge_human_handoffs_open{${l}} 1`)
  expect(lines).toContain(`jorge_handoff_threshold{${l},route="buyer->seller"} 0.8`)
  expect(body).not.toMatch(/dana|909555|Upland/i)
})
