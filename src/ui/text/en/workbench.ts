export const workbenchWords = {
  arriving: 'One moment.',
  sectionFailed: 'This section could not be loaded.',
  why: 'Why',
  whyNote: 'Every line worked out with your numbers, and what would change the answer',
  outlook: 'How sure, and when',
  outlookNote: 'What if we are wrong, who wins where, and what growth changes',
  openFull: 'Open the full calculator',
  openFullNote: 'platforms, where the money goes, why, assumptions',
  pricesRead: (date: string) => `List prices in USD, read ${date}`,
  region: (platform: string, region: string) => `${platform}: ${region}`,
  notConverted: (currency: string, rate: string) =>
    `shown in ${currency} at ${rate} for a dollar, not converted live`,
  private: 'Nothing leaves this page.',
}
