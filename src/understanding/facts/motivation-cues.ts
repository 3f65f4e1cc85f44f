import type { Reason } from './reason.ts'
import { BUYER_REASONS } from './reasons-buyer.ts'
import { FAMILY_REASONS } from './reasons-family.ts'
import { MONEY_REASONS } from './reasons-money.ts'
import { MOVE_REASONS } from './reasons-move.ts'

/** Every reason to move, in the order they are tested. */
export const REASONS: readonly Reason[] = [...MOVE_REASONS, ...FAMILY_REASONS, ...MONEY_REASONS, ...BUYER_REASONS]
