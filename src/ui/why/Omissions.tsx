import { omissionWords } from '../text/en/whyOmissions'
import { Head } from './Head'

export function Omissions() {
  return (
    <section class="omissions" aria-label={omissionWords.head}>
      <Head title={omissionWords.head} note={omissionWords.note} />
      <dl>
        {omissionWords.rows.map(({ what, favours }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{favours}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
