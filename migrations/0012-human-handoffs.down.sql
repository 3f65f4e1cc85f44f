-- Drops what handoffs passed on and the requests for a person; tasks, notes and tags in HighLevel stay.
drop table human_handoffs;
drop table handoff_contexts;
