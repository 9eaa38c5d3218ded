/**
 * Calls beside the one of 2017, as far as their facts are known; each says what is not.
 * @module calls
 */
import { defineCall } from '../define/define-call.js';
import { CALL_2018 } from './2018.js';
import { INCENTIVE_893_2019 } from './incentive-893-2019.js';

/**
 * The sister round of January 2018: two kinds of object, 70 per cent, closing on 23.2.2018 at 16.15 in Helsinki, and the
 * condition that the activity stays a municipal task.
 * @example digikunta2018.deadline // => '2018-02-23T16:15:00+02:00'
 */
export const digikunta2018 = /* @__PURE__ */ defineCall(CALL_2018);

/**
 * The incentive scheme under decree 893/2019: 85 per cent, with the decree's cost list. No closing time is known.
 * @example incentive893.rate // => '0.85'
 */
export const incentive893 = /* @__PURE__ */ defineCall(INCENTIVE_893_2019);
