-- A caller may bring a text that a webhook brings too; HighLevel's id may still meet it.
alter table messages add column called boolean not null default false;
