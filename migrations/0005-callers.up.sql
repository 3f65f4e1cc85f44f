-- Contacts that a caller of the bots began: HighLevel does not have them, their texts go back to the caller.
alter table contacts add column origin text not null default 'crm' check (origin in ('crm', 'caller'));
