-- Whether a text that everybody is to read names somebody who is a party: yes or no. No name leaves the vault by it, and it is asked
-- for the parties of one proceeding, those in its case and those it is linked with; a name in the genitive counts.
SET LOCAL ROLE ${vault};
CREATE FUNCTION vault.names_party(p_proceeding uuid, p_text text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
  WITH near AS (
    SELECT q.id FROM public.proceedings p JOIN public.proceedings q ON q.casefile_id = p.casefile_id WHERE p.id = p_proceeding
    UNION SELECT l.to_id FROM public.links l WHERE l.from_id = p_proceeding
    UNION SELECT l.from_id FROM public.links l WHERE l.to_id = p_proceeding),
  names AS (
    SELECT p.name, n.words[1] || ' ' || n.words[array_upper(n.words, 1)] AS short, n.words[array_upper(n.words, 1)] AS last
    FROM vault.persons p
    CROSS JOIN LATERAL (SELECT regexp_split_to_array(btrim(p.name), '\s+') AS words) n
    WHERE p.id IN (SELECT t.identity_id FROM public.parties t JOIN near ON near.id = t.proceeding_id)),
  forms AS (
    SELECT name AS form FROM names UNION SELECT short FROM names
    UNION SELECT last FROM names WHERE length(last) >= 5)
  SELECT EXISTS (
    SELECT FROM forms, (SELECT to_tsvector('simple', p_text) AS words) read
    WHERE read.words @@ phraseto_tsquery('simple', form) OR read.words @@ phraseto_tsquery('simple', form || 's'))
$$;
REVOKE ALL ON FUNCTION vault.names_party(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vault.names_party(uuid, text) TO ${application};
RESET ROLE;
