// The schema of a scenario file with the words that readers of the calculator see.

import { scenarioSchema } from '../../src/formats/scenarioSchema'
import { isAssumptionId } from '../../src/model'
import { assumptionEvidence, priceEvidence } from '../../src/model/evidence'
import { schemaWords } from '../../src/ui/text/en/described'
import { inputWords } from '../../src/ui/text/en/inputs'

export const publishedSchema = (address: string) =>
  scenarioSchema(
    {
      ...schemaWords,
      input: (id) => ({ title: inputWords.english[id].label, description: inputWords.english[id].help }),
      override: (id) =>
        isAssumptionId(id)
          ? { title: assumptionEvidence[id].name, description: assumptionEvidence[id].description }
          : { title: schemaWords.price(priceEvidence[id].name) },
    },
    address,
  )
