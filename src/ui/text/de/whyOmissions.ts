import type { TranslationOf } from '../words'

export const whyOmissions: TranslationOf<typeof import('../en/whyOmissions')> = {
  omissionWords: {
    head: 'Was nicht enthalten ist',
    note: 'und wem das Weglassen nützt; unsere Überlegung, keine Messung',
    rows: [
      {
        what: 'Objektspeicher und Platten',
        favours: 'Kubernetes ein wenig: das Volume jedes Claims ist wohl halb leer.',
      },
      { what: 'CI', favours: 'Kubernetes wohl ein wenig: auch Manifeste werden getestet.' },
      {
        what: 'Observability-Produkte',
        favours: 'Kubernetes: viele rechnen je Host oder Container ab. Eine PaaS enthält oft das Nötigste.',
      },
      {
        what: 'Lizenzen',
        favours: 'Wohl Kubernetes, wo je Maschine abgerechnet wird: es hält welche in Reserve.',
      },
      {
        what: 'Supportverträge',
        favours: 'Kubernetes: für den eigenen Host kauft man wohl keinen.',
      },
      {
        what: 'Freikontingente',
        favours: 'Compose und Kubernetes bei kleiner Last: eine PaaS wirkt teurer als ihre erste Rechnung.',
      },
      {
        what: 'Günstigere Stufen bei viel ausgehendem Traffic',
        favours: 'Plattformen mit Einheitspreis: große Clouds nehmen ab etwa 10\u00a0TB im Monat weniger.',
      },
      {
        what: 'Spot-Kapazität',
        favours: 'Compose und die meisten PaaS: manche Pods können wohl auf Spot-Nodes laufen.',
      },
      {
        what: 'Bezahlte Rufbereitschaft',
        favours: 'Wer am meisten selbst betreibt: am wenigsten fällt wohl auf einer PaaS an.',
      },
    ],
  },
}
