import { useWords } from '../FormatsContext'
import { omissionWords } from '../text/en/whyOmissions'
import { Head } from './Head'

export function Omissions() {
  const words = useWords()
  return (
    <section class="omissions" aria-label={words(omissionWords).head}>
      <Head title={words(omissionWords).head} note={words(omissionWords).note} />
      <dl>
        {words(omissionWords).rows.map(({ what, favours }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{favours}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
