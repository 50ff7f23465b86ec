// How did it come to that? The same calculation, every step keeping what it was made of.
import { type AssumptionId, assumptions } from '../assumptions/assumptions'
import type { PlatformId } from '../assumptions/platforms'
import { type PriceId, periodsPerMonth, prices } from '../assumptions/prices'
import { type CostDriver, costDrivers, type InputId, inputs } from '../inputs'
import type { Rates, ResolvedScenario } from '../resolve'
import type { Factor, Operation, Term } from './factor'
import { fastRecord } from './fastRecord'
import type { Notation } from './Notation'

const constantReference = { kind: 'constant' } as const

const join = ({ id, value, unit, reference }: Term, operation: Operation): Factor => ({
  id,
  value,
  unit,
  operation,
  reference,
})

const calculation = (id: string, value: number, unit: string, factors: readonly Factor[]): Term => ({
  id,
  value,
  unit,
  reference: { kind: 'calculation', factors },
})

const binary = (id: string, unit: string, value: number, first: Term, operation: Operation, second: Term) =>
  calculation(id, value, unit, [join(first, 'add'), join(second, operation)])

const assumptionIds = Object.keys(assumptions) as AssumptionId[]

const assumptionTerms = new WeakMap<Rates, Readonly<Record<AssumptionId, Term>>>()

/** The assumptions of one set of rates as terms, made once for all comparisons that share it. */
function termsOf(rates: Rates): Readonly<Record<AssumptionId, Term>> {
  const known = assumptionTerms.get(rates)
  if (known) return known
  const terms = fastRecord(assumptionIds, (id): Term => {
    return {
      id,
      value: rates.assumptions[id],
      unit: assumptions[id].unit,
      reference: { kind: 'assumption', id },
    }
  })
  assumptionTerms.set(rates, terms)
  return terms
}

const inputTerms = fastRecord(costDrivers, (id): Term => {
  return { id, value: 0, unit: inputs[id].unit, reference: { kind: 'input', id } }
})

export class TracedNotation implements Notation<Term> {
  readonly inputs: Readonly<Record<CostDriver, Term>>
  readonly assumptions: Readonly<Record<AssumptionId, Term>>
  private readonly rates: Rates

  constructor({ inputs, rates }: ResolvedScenario) {
    const terms = { ...inputTerms }
    for (const id of costDrivers) terms[id] = { ...inputTerms[id], value: inputs[id] as number }
    this.inputs = terms
    this.assumptions = termsOf(rates)
    this.rates = rates
  }

  consequence(id: string, value: number, unit: string, of: InputId): Term {
    return { id, value, unit, reference: { kind: 'input', id: of } }
  }
  price(id: PriceId): Term {
    return {
      id,
      value: this.rates.prices[id],
      unit: prices[id].unit,
      reference: { kind: 'price', id },
    }
  }
  monthlyPrice(id: PriceId): Term {
    const price = this.price(id)
    const periods = periodsPerMonth[prices[id].unit]
    if (periods === 1) return price
    return this.product(id, 'USD/month', price, this.constant('periodsPerMonth', periods, 'periods/month'))
  }
  size(id: PriceId, part: 'vcpu' | 'gib', value: number): Term {
    return { id: part, value, unit: part === 'vcpu' ? 'vCPU' : 'GiB', reference: { kind: 'price', id } }
  }
  fact(id: string, value: number, unit: string, about: PlatformId): Term {
    return { id, value, unit, reference: { kind: 'platform', id: about } }
  }
  constant(id: string, value: number, unit: string): Term {
    return { id, value, unit, reference: constantReference }
  }

  sum(id: string, unit: string, terms: readonly Term[]): Term {
    let value = 0
    const factors = terms.map((term) => {
      value += term.value
      return join(term, 'add')
    })
    return calculation(id, value, unit, factors)
  }
  difference(id: string, unit: string, from: Term, less: Term): Term {
    return binary(id, unit, from.value - less.value, from, 'subtract', less)
  }
  product(id: string, unit: string, first: Term, second: Term, third?: Term): Term {
    const factors = [join(first, 'add'), join(second, 'multiply')]
    const product = first.value * second.value
    if (third === undefined) return calculation(id, product, unit, factors)
    factors.push(join(third, 'multiply'))
    return calculation(id, product * third.value, unit, factors)
  }
  quotient(id: string, unit: string, dividend: Term, divisor: Term): Term {
    return binary(id, unit, dividend.value / divisor.value, dividend, 'divide', divisor)
  }
  power(id: string, unit: string, base: Term, exponent: Term): Term {
    return binary(id, unit, base.value ** exponent.value, base, 'power', exponent)
  }
  atLeast(id: string, unit: string, term: Term, floor: Term): Term {
    return binary(id, unit, Math.max(term.value, floor.value), term, 'atLeast', floor)
  }
  atMost(id: string, unit: string, term: Term, ceiling: Term): Term {
    return binary(id, unit, Math.min(term.value, ceiling.value), term, 'atMost', ceiling)
  }
  isAbove(term: Term, threshold: Term): boolean {
    return term.value > threshold.value
  }
}
