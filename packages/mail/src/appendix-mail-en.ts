import type { AppendixWords } from "./appendix-mail.ts";

const read = "Read it here:";

export const en: AppendixWords = {
  hello: (name) => `Hello ${name},`,
  OFFERED: ({ landlord, tenant, lease, party }, from, until) => ({
    subject: `A lease appendix to sign: ${landlord} and ${tenant}`,
    body: `${landlord} offers ${tenant} a social-smart appendix to the lease ${lease}. Once both parties have signed, it holds from ${from}. The last day to sign is ${until}.`,
    todo: party === "TENANT" ? "Read it, and sign or decline:" : "Read it, and sign:",
  }),
  REMINDER: ({ landlord, tenant, lease, party }, from, until) => ({
    subject: `A reminder: the lease appendix between ${landlord} and ${tenant} waits for your signature`,
    body: `You have not signed the social-smart appendix to the lease ${lease}, between ${landlord} and ${tenant}, yet. Once both parties have signed, it holds from ${from}. The last day to sign is ${until}.`,
    todo: party === "TENANT" ? "Read it, and sign or decline:" : "Read it, and sign:",
  }),
  SIGNED: ({ landlord, tenant, lease }, from, mayJoin) => ({
    subject: `The lease appendix between ${landlord} and ${tenant} is signed by both`,
    body: `The social-smart appendix to the lease ${lease} is signed by both parties. It holds from ${from}.`,
    todo: mayJoin ? "Read it, and get a code for more of your people to join in Slack:" : read,
  }),
  DECLINED: ({ tenant, lease }) => ({
    subject: `${tenant} declined the lease appendix`,
    body: `${tenant} has declined the social-smart appendix to the lease ${lease}.`,
  }),
  EXPIRED: ({ landlord, tenant, lease, party }) => ({
    subject: `The lease appendix between ${landlord} and ${tenant} was not signed in time`,
    body: `The last day to sign the social-smart appendix to the lease ${lease} is over.${party === "TENANT" ? ` Ask ${landlord} for another offer, if you still want to sign.` : ""}`,
  }),
  WITHDRAWN: ({ landlord, tenant, lease }) => ({
    subject: `The offer of a lease appendix to ${tenant} is withdrawn`,
    body: `${landlord} has withdrawn the offer of a social-smart appendix to the lease ${lease}. There is nothing that you need to do.`,
  }),
  WILL_END: ({ landlord, tenant, lease }, lastDay) => ({
    subject: `The lease appendix between ${landlord} and ${tenant} ends`,
    body: `The social-smart appendix to the lease ${lease} holds to ${lastDay} inclusive.`,
    todo: read,
  }),
  HAS_ENDED: ({ landlord, tenant, lease }, lastDay) => ({
    subject: `The lease appendix between ${landlord} and ${tenant} has ended`,
    body: `The social-smart appendix to the lease ${lease} held to ${lastDay} inclusive.`,
    todo: read,
  }),
  WILL_NOT_BEGIN: ({ landlord, tenant, lease }) => ({
    subject: `The lease appendix between ${landlord} and ${tenant} will not come into force`,
    body: `The social-smart appendix to the lease ${lease} ends before it has come into force.`,
    todo: read,
  }),
  NEVER_BEGAN: ({ landlord, tenant, lease }) => ({
    subject: `The lease appendix between ${landlord} and ${tenant} ended before it came into force`,
    body: `The social-smart appendix to the lease ${lease} ended before it came into force.`,
    todo: read,
  }),
  GOES_ON: ({ landlord, tenant, lease }) => ({
    subject: `The lease appendix between ${landlord} and ${tenant} goes on`,
    body: `The social-smart appendix to the lease ${lease} has no end any more.`,
    todo: read,
  }),
  reason: (reason) => `Reason: ${reason}`,
  endReasons: {
    LEASE_ENDED: "the lease ends",
    TERMINATED_BY_TENANT: "the tenant has terminated it",
    TERMINATED_BY_LANDLORD: "the landlord has terminated it",
    SUPERSEDED: "a new lease appendix has taken its place",
  },
  linkIsYours: (until) =>
    `The link is yours alone, and can be used to ${until} inclusive. Give it to nobody else.`,
  replacesEarlier: "Links in earlier e-mails about the appendix no longer work.",
  codeBesides: "To sign you need a code as well. You get it by e-mail here, when you ask for it on the page.",
};
