-- What an appeal leaves of a claim is the most that is due of it, counted with the facts as they are. It was kept as a waiver of the same sum,
-- too, which took off once more what a fact or a waiver had taken off before. The reductions of claims stay.
DELETE FROM penalty_waivers WHERE after_appeal;
ALTER TABLE penalty_waivers DROP COLUMN after_appeal;
