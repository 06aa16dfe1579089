import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromium, launch } from './browser.ts'
import { approveJourney } from './journeys/approve.ts'
import { axeAboveTheDesk, axeAtTheDesk, axeOnThePortal } from './journeys/axe.ts'
import { blockedJourney } from './journeys/blocked.ts'
import { complaintJourney } from './journeys/complaint.ts'
import { decisionJourney } from './journeys/decision.ts'
import { lineJourney, ownDraftJourney, papersJourney, returnedJourney, unansweredJourney } from './journeys/desk.ts'
import { draftJourney } from './journeys/draft.ts'
import { effortJourney } from './journeys/effort.ts'
import { inspectionJourney } from './journeys/inspection.ts'
import { keyboardJourney } from './journeys/keyboard.ts'
import { lettersJourney, stillListJourney } from './journeys/letters.ts'
import { liveJourney } from './journeys/live.ts'
import { opinionJourney } from './journeys/opinion.ts'
import { permitJourney } from './journeys/permit.ts'
import { phoneJourney } from './journeys/phone.ts'
import { reviewJourney } from './journeys/review.ts'
import { sessionJourney } from './journeys/session.ts'
import { signInJourney } from './journeys/signIn.ts'
import { summaryJourney } from './journeys/summary.ts'
import { toldJourney } from './journeys/told.ts'
import { uploadsJourney } from './journeys/uploads.ts'
import { wrongInputJourney } from './journeys/wrongInput.ts'
import { type Serving, serve } from './server.ts'
import { World } from './world.ts'

let serving: Serving
let browser: Browser
let world: World

describe.skipIf(!chromium)('in the browser', () => {
  beforeAll(async () => {
    serving = await serve()
    browser = await launch()
    world = new World(serving, browser)
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await serving?.stop()
  }, 60_000)

  const journeys: readonly (readonly [string, (world: World) => Promise<void>])[] = [
    ['signing in at each post shows what waits for it', signInJourney],
    ['wrong input is said at its field, and nothing is lost', wrongInputJourney],
    ['a draft survives a reload', draftJourney],
    ['a step waits for its files, over a broken line, and records none without them', uploadsJourney],
    ['two people see each other’s moves, and text is not lost when a step is taken away', liveJourney],
    ['a session that ends comes back to where one was', sessionJourney],
    ['what somebody typed never appears with somebody else', ownDraftJourney],
    ['a line that is lost is told, and its coming back', lineJourney],
    ['a command that was not answered is asked for again, and taken once', unansweredJourney],
    ['what is sent back says by whom and why, and keeps what was typed', returnedJourney],
    ['by keys alone the keyboard is never nowhere', keyboardJourney],
    ['what is put up is signed by the keyboard, and the next case comes by itself', approveJourney],
    ['the notice of every party is opened before it is signed', papersJourney],
    ['from a clue through the investigation; what is blocked says why, and on which article', blockedJourney],
    ['its review is returned, supplemented and passed', reviewJourney],
    ['its notice, decision, payment, publication and closing; masked on the public page', decisionJourney],
    ['a clean case takes its handler no more clicks and characters than it did', effortJourney],
    ['a permit, from the application to the decision made public, by the same screens', permitJourney],
    ['an inspection, from the task to the clue that becomes a penalty case', inspectionJourney],
    ['a complaint that is a report too, and what is read of it by whom', complaintJourney],
    ['an opinion from a telephone to the desk, and its answer back on the portal', opinionJourney],
    ['双公示 and its receipt by hand, and a number of the year down to its cases', toldJourney],
    ['a penalty on the scene, on a phone and in less than two minutes', summaryJourney],
    ['the main screens fit a phone', phoneJourney],
    ['letters that come late move nothing', lettersJourney],
    ['a button that comes late moves no list', stillListJourney],
    ['the desk gives axe nothing to say', axeAtTheDesk],
    ['nor what is above it', axeAboveTheDesk],
    ['nor the portal', axeOnThePortal],
  ]
  test.each(journeys)('%s', async (_, journey) => journey(world), 300_000)

  test('no page had a fault of its own', () => expect(world.faults()).toEqual([]))
})
