-- Accounts and roles are the owner's to give. A demo's accounts, whose passwords everybody knows, are made by the
-- application; they exist only where the migration was told that demo data is wanted.
CREATE FUNCTION demo_account_open(p_id uuid, p_user_name text, p_display_name text, p_password_hash text, p_organ text,
                                  p_roles text[], p_groups uuid[], p_at timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM public.demo_data) THEN
    RAISE EXCEPTION 'The application opens accounts in a demo only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO public.accounts (id, user_name, display_name, password_hash, organ, created_at)
  VALUES (p_id, p_user_name, p_display_name, p_password_hash, p_organ, p_at);
  INSERT INTO public.account_roles (account_id, role) SELECT p_id, r FROM unnest(p_roles) r;
  INSERT INTO public.staff_group_members (group_id, account_id) SELECT g, p_id FROM unnest(p_groups) g;
END $$;
