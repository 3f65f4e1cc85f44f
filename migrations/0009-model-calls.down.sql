-- Drops what models cost; nothing else knows it.
drop table model_calls;
