/**
 * Calls beside the one of 2017, as far as their facts are known; each says what is not.
 * @module calls
 */
export { digikunta2018 } from './2018.js';
export { incentive893 } from './incentive-893-2019.js';
