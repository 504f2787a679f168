// Addresses as people write them. Pure.

/** An address of IPv4 without the form that IPv6 has for it (RFC 4291 §2.5.5.2), which sockets for both families give it. */
export const plainAddress = (address: string): string =>
  address.startsWith("::ffff:") ? address.replace(/^::ffff:(?=\d+\.)/, "") : address;
