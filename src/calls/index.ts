/**
 * Calls beside the one of 2017, as far as their facts are known; each names what is not.
 * @module calls
 */
export { digikunta2018, type Digikunta2018 } from './2018.js';
export { type Incentive893, incentive893 } from './incentive-893-2019.js';
