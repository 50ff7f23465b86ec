// The page as Chromium tells assistive technology of it, and what can be done through that alone.

import type { CDPSession, Page } from 'playwright-core'
import { expect } from 'vitest'

interface AxValue {
  value?: unknown
}

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: AxValue
  name?: AxValue
  description?: AxValue
  value?: AxValue
  properties?: { name: string; value: AxValue }[]
  childIds?: string[]
  backendDOMNodeId?: number
}

export interface Heard {
  role: string
  name: string
  value: string
  description: string
  /** What else is said of it: checked, expanded, invalid … */
  states: Readonly<Record<string, unknown>>
  /** Everything in it, as it is read. */
  text: string
  node: AxNode
}

const textOf = ({ value }: AxValue = {}): string => (value === undefined ? '' : String(value))

export class AxTree {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<AxTree> {
    const session = await page.context().newCDPSession(page)
    await session.send('Accessibility.enable')
    return new AxTree(session)
  }

  /** In reading order. */
  async read(): Promise<Heard[]> {
    const { nodes } = (await this.session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const heard: Heard[] = []
    const visit = (node: AxNode): string => {
      const role = textOf(node.role)
      const here = heard.length
      const isHeard = !node.ignored && role !== 'none' && role !== 'generic' && role !== 'InlineTextBox'
      if (isHeard) heard.push({ ...described(node), text: '' })
      const inside = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).map(visit)
      const text = role === 'StaticText' ? textOf(node.name) : inside.join(' ').replace(/\s+/g, ' ').trim()
      const entry = heard[here]
      if (isHeard && entry) entry.text = text
      return text
    }
    const [first] = nodes
    if (first) visit(first)
    return heard
  }

  /** The tree follows the page a little later. */
  async find(role: string, name: RegExp): Promise<Heard> {
    let found: Heard | undefined
    const look = async () => {
      found = (await this.read()).find((each) => each.role === role && name.test(each.name))
      return found !== undefined
    }
    await expect.poll(look, { message: `${role} ${name}` }).toBe(true)
    return found as Heard
  }

  /** The default action, as a screen reader does it. */
  async press({ node }: Heard): Promise<void> {
    await this.#on(node, 'function () { this.click() }')
  }

  async focus({ node }: Heard): Promise<void> {
    await this.session.send('DOM.focus', { backendNodeId: node.backendDOMNodeId as number })
  }

  async type(field: Heard, text: string): Promise<void> {
    await this.focus(field)
    await this.session.send('Input.insertText', { text })
  }

  /** What the tree says for a number; Chromium's own protocol leaves aria-valuetext out. */
  async valueText({ node }: Heard): Promise<string> {
    return this.#on(node, "function () { return this.getAttribute('aria-valuetext') }")
  }

  async #on({ backendDOMNodeId }: AxNode, functionDeclaration: string): Promise<string> {
    const { object } = await this.session.send('DOM.resolveNode', {
      backendNodeId: backendDOMNodeId as number,
    })
    const { result } = await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration,
    })
    return String(result.value ?? '')
  }
}

function described(node: AxNode): Omit<Heard, 'text'> {
  return {
    role: textOf(node.role),
    name: textOf(node.name),
    value: textOf(node.value),
    description: textOf(node.description),
    states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    node,
  }
}
