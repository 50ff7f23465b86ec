export const calculatorWords = {
  title: 'Kubernetes break-even calculator',
  workbenchFailed: 'The rest of the calculator could not be loaded.',
  again: 'Try again',
  openFull: 'Open the full calculator',
  openFullNote: 'platforms, where the money goes, take it along',
  pricesRead: (date: string) => `List prices in USD, read ${date}`,
  region: (platform: string, region: string) => `${platform}: ${region}`,
  notConverted: (currency: string, rate: string) =>
    `shown in ${currency} at ${rate} for a dollar, not converted live`,
  private: 'Nothing leaves this page.',
}
