/** An application as a client sends it. */
export const application = {
  arrivedAt: '2017-09-14T12:00:00+03:00',
  category: /** @type {const} */ ('experiment'),
  applicants: [
    {
      kind: /** @type {const} */ ('municipality'),
      code: '418',
      name: 'Lempäälä',
      roles: [/** @type {const} */ ('experimenter')],
    },
    {
      kind: /** @type {const} */ ('municipality'),
      code: '536',
      name: 'Nokia',
      roles: [/** @type {const} */ ('experimenter')],
    },
  ],
  commonChallenge: true,
  experiment: { strengthensImpact: true, spreadsResults: true },
  aims: { renewsRoutines: true, renewsServiceProcesses: true, lowersCosts: true },
  costs: [{ kind: /** @type {const} */ ('salaries'), amount: '1000.00', causedByProject: true }],
  requestedGrant: '700.00',
  otherFunding: [],
};

/** The same with a mistake in one field. */
export const spoiled = {
  ...application,
  costs: [{ kind: /** @type {const} */ ('salaries'), amount: '1000,00', causedByProject: true }],
};
