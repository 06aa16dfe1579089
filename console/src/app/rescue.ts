const tabbable =
  'a[href], button:not([disabled]), input:not([disabled], [type=hidden]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]'

const isShown = (at: HTMLElement): boolean => at.tabIndex >= 0 && at.getClientRects().length > 0

const within = (place: Element): readonly HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(tabbable)].filter(isShown)

interface Held {
  /** From what had the keyboard up to the page. */
  readonly chain: readonly Element[]
  /** What the keyboard was at before that, in the order of the page. */
  readonly before: HTMLElement | undefined
}

function heldAt(target: Element): Held {
  const chain: Element[] = []
  for (let at: Element | null = target; at !== null; at = at.parentElement) chain.push(at)
  const form = target.closest('form') ?? target.parentElement
  const all = form === null ? [] : within(form)
  return { chain, before: all[all.indexOf(target as HTMLElement) - 1] }
}

/** Where the keyboard goes on: beside what went away, else at the beginning of what is left around it. */
function placeFor({ chain, before }: Held): HTMLElement | undefined {
  const whole = document.getElementById('main')
  for (const left of chain.filter((at) => at.isConnected && !at.contains(whole))) {
    if (before?.isConnected && isShown(before) && left.contains(before)) return before
    if (left instanceof HTMLElement && left.hasAttribute('tabindex')) return left
    const [first] = within(left)
    if (first !== undefined) return first
  }
  return whole ?? undefined
}

/**
 * A control that goes away by being used (an answer taken over, a list opened, a filter cleared) takes the keyboard with it, and whoever works
 * by keys begins again at the head of the page, unseen and unheard. It goes on where it was; a finger or mouse has no such place to lose.
 */
export function rescueKeyboard(): void {
  let held: Held | undefined
  let byKey = false
  const worksBy = (key: boolean) => () => {
    byKey = key
  }
  document.addEventListener('keydown', worksBy(true), true)
  document.addEventListener('pointerdown', worksBy(false), true)
  document.addEventListener('focusin', ({ target }) => {
    held = target instanceof Element ? heldAt(target) : undefined
  })
  const look = () => {
    const at = document.activeElement
    if (!byKey || held === undefined || held.chain[0]?.isConnected || (at !== null && at !== document.body)) return
    placeFor(held)?.focus({ preventScroll: true })
    document.activeElement?.scrollIntoView({ block: 'nearest' })
  }
  // What places the keyboard itself comes first.
  new MutationObserver(() => requestAnimationFrame(look)).observe(document.body, { childList: true, subtree: true })
}
