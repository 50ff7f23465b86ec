// Which formulas and figures made an answer? Raised with every change of either that can move a total.

/** The version of the model and its data, by the day the data was read. */
export const modelVersion = '2026-11-22'
