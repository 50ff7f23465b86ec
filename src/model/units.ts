// Which unit does a number carry? Plain numbers flow in; dollars an hour do not pass for dollars a month.

declare const unit: unique symbol
type Quantity<U extends string> = number & { readonly [unit]?: U }

export type UsdPerMonth = Quantity<'USD/month'>
export type Usd = Quantity<'USD'>
export type UsdPerHour = Quantity<'USD/hour'>
export type HoursPerMonth = Quantity<'hours/month'>
export type Hours = Quantity<'hours'>
export type GbPerMonth = Quantity<'GB/month'>
export type Ratio = Quantity<'ratio'>
/** 0.2 is 20 %. */
export type Fraction = Quantity<'fraction'>
/** 99.5 is 99.5 %. */
export type Percent = Quantity<'percent'>
export type Months = Quantity<'months'>

export const hoursPerMonth = 730
export const monthsPerYear = 12
export const minutesPerHour = 60
export const secondsPerHour = 3_600
