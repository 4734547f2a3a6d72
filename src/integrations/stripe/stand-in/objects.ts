import type { Stripe } from 'stripe'
import { newId } from './book.ts'

export type New<T, Needed extends keyof T> = Pick<T, Needed>

export function newSession(
  of: New<
    Stripe.Checkout.Session,
    'created' | 'expires_at' | 'amount_total' | 'currency' | 'client_reference_id' | 'metadata' | 'success_url' | 'cancel_url'
  >,
  url: (id: string) => string,
): Stripe.Checkout.Session {
  const id = newId('cs_test')
  return {
    id, object: 'checkout.session', ...of, amount_subtotal: of.amount_total, url: url(id), livemode: false, mode: 'payment', status: 'open',
    payment_status: 'unpaid', payment_intent: null, payment_method_types: ['card'], ui_mode: 'hosted_page', adaptive_pricing: { enabled: false },
    after_expiration: null, allow_promotion_codes: null, allowed_payment_method_types: null,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null }, billing_address_collection: null, client_secret: null,
    collected_information: null, consent: null, consent_collection: null, currency_conversion: null, custom_fields: [],
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null }, customer: null,
    customer_account: null, customer_creation: 'if_required', customer_details: null, customer_email: null, discounts: [],
    integration_identifier: null, invoice: null, invoice_creation: null, locale: null, managed_payments: null, origin_context: null,
    payment_link: null, payment_method_collection: 'if_required', payment_method_configuration_details: null, payment_method_options: {},
    permissions: null, recovered_from: null, saved_payment_method_options: null, setup_intent: null, shipping_address_collection: null,
    shipping_cost: null, shipping_options: [], submit_type: null, subscription: null,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 }, wallet_options: null,
  } // prettier-ignore
}

export function newIntent(
  of: New<Stripe.PaymentIntent, 'created' | 'amount' | 'currency' | 'metadata' | 'description'>,
): Stripe.PaymentIntent {
  const id = newId('pi')
  return {
    id, object: 'payment_intent', ...of, amount_capturable: 0, amount_received: 0, status: 'requires_payment_method', latest_charge: null,
    last_payment_error: null, livemode: false, allowed_payment_method_types: null, application: null, application_fee_amount: null,
    automatic_payment_methods: null, canceled_at: null, cancellation_reason: null, capture_method: 'automatic_async',
    client_secret: newId(`${id}_secret`), confirmation_method: 'automatic', customer: null, customer_account: null,
    excluded_payment_method_types: null, managed_payments: null, next_action: null, on_behalf_of: null, payment_method: null,
    payment_method_configuration_details: null, payment_method_options: {}, payment_method_types: ['card'], payment_record: null,
    processing: null, receipt_email: null, review: null, setup_future_usage: null, shipping: null, source: null, statement_descriptor: null,
    statement_descriptor_suffix: null, transfer_data: null, transfer_group: null,
  } // prettier-ignore
}

export function newCharge(intent: Stripe.PaymentIntent, created: number, method: 'card' | 'upi' | 'sepa_debit'): Stripe.Charge {
  const details = { type: method, ...(method === 'card' && { card: { brand: 'visa', last4: '4242', wallet: null } }) }
  return {
    id: newId('ch'), object: 'charge', created, amount: intent.amount, amount_captured: 0, amount_refunded: 0, currency: intent.currency,
    payment_intent: intent.id, metadata: intent.metadata, description: intent.description, balance_transaction: null, captured: false,
    paid: false, refunded: false, disputed: false, status: 'pending', livemode: false,
    // What Stripe says of a card beside this nobody here reads.
    payment_method_details: details as unknown as Stripe.Charge.PaymentMethodDetails,
    application: null, application_fee: null, application_fee_amount: null,
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null }, calculated_statement_descriptor: 'INFLUMOJO',
    customer: null, failure_balance_transaction: null, failure_code: null, failure_message: null, fraud_details: {}, on_behalf_of: null,
    outcome: null, payment_method: null, receipt_email: null, receipt_number: null, receipt_url: null,
    review: null, shipping: null, source: null, source_transfer: null, statement_descriptor: null, statement_descriptor_suffix: null,
    transfer_data: null, transfer_group: null,
  } // prettier-ignore
}

export function newRefund(
  of: New<Stripe.Refund, 'created' | 'amount' | 'currency' | 'metadata' | 'payment_intent' | 'charge' | 'status' | 'reason'>,
): Stripe.Refund {
  return {
    id: newId('re'), object: 'refund', ...of, balance_transaction: null, customer: null, customer_account: null, payment_method: null,
    receipt_number: null, source_transfer_reversal: null, transfer_reversal: null,
  } // prettier-ignore
}
