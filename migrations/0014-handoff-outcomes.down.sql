-- Drops what became of handoffs; thresholds stand at their bases again.
drop table handoff_thresholds;
drop table handoff_outcomes;
