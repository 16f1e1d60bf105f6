-- The vault: names and addresses of people, in a schema and with a role of their own. The application cannot read the
-- table; it can call three functions, and each reading leaves a row.
CREATE SCHEMA vault AUTHORIZATION ${vault};
GRANT USAGE ON SCHEMA vault TO ${application};
SET LOCAL ROLE ${vault};

CREATE TABLE vault.persons (
  id         uuid PRIMARY KEY,
  name       text NOT NULL,
  email      text,
  phone      text,
  address    text,
  protection text NOT NULL DEFAULT 'NONE' CHECK (protection IN ('NONE', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL')),
  created_at timestamptz NOT NULL
);

CREATE TABLE vault.readings (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id uuid NOT NULL,
  actor_id  uuid NOT NULL,
  purpose   text NOT NULL CHECK (purpose <> ''),
  read_at   timestamptz NOT NULL
);
CREATE INDEX readings_of_person ON vault.readings (person_id);

CREATE FUNCTION vault.keep(id uuid, name text, email text, phone text, address text, at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = vault, pg_temp AS $$
  INSERT INTO vault.persons (id, name, email, phone, address, created_at) VALUES ($1, $2, $3, $4, $5, $6)
$$;

CREATE FUNCTION vault.read(person uuid, actor uuid, purpose text, at timestamptz)
RETURNS TABLE (name text, email text, phone text, address text, protection text)
LANGUAGE sql SECURITY DEFINER SET search_path = vault, pg_temp AS $$
  INSERT INTO vault.readings (person_id, actor_id, purpose, read_at) VALUES ($1, $2, $3, $4);
  SELECT p.name, p.email, p.phone, p.address, p.protection FROM vault.persons p WHERE p.id = $1
$$;

CREATE FUNCTION vault.readings_of(person uuid) RETURNS TABLE (actor_id uuid, purpose text, read_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vault, pg_temp AS $$
  SELECT r.actor_id, r.purpose, r.read_at FROM vault.readings r WHERE r.person_id = $1 ORDER BY r.id
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA vault FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA vault TO ${application};
RESET ROLE;

-- An identity as everybody else knows it: an id, and how the person wants to be written to. Two that turn out to be one
-- are merged by pointing the one at the other.
CREATE TABLE identities (
  id          uuid PRIMARY KEY,
  language    text NOT NULL CHECK (language IN ('nb', 'nn', 'en', 'se')),
  reachable   boolean NOT NULL,
  merged_into uuid REFERENCES identities,
  created_at  timestamptz NOT NULL
);

CREATE TABLE organisations (
  id         uuid PRIMARY KEY,
  number     text NOT NULL UNIQUE CHECK (number ~ '^[0-9]{9}$'),
  name       text NOT NULL,
  form       text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE accounts (
  id              uuid PRIMARY KEY,
  user_name       text NOT NULL UNIQUE,
  display_name    text NOT NULL,
  password_hash   text NOT NULL,
  organ           text NOT NULL CHECK (organ IN ('FIRST_INSTANCE', 'APPEAL_BODY')),
  organisation_id uuid REFERENCES organisations,
  identity_id     uuid REFERENCES identities,
  disabled_at     timestamptz,
  created_at      timestamptz NOT NULL
);

CREATE TABLE account_roles (
  account_id uuid NOT NULL REFERENCES accounts,
  role       text NOT NULL,
  PRIMARY KEY (account_id, role)
);

CREATE TABLE staff_groups (
  id    uuid PRIMARY KEY,
  code  text NOT NULL UNIQUE,
  organ text NOT NULL CHECK (organ IN ('FIRST_INSTANCE', 'APPEAL_BODY'))
);
INSERT INTO staff_groups VALUES
  ('00000000-0000-0000-0001-000000000001', 'intake', 'FIRST_INSTANCE'),
  ('00000000-0000-0000-0001-000000000002', 'appeals', 'APPEAL_BODY');

CREATE TABLE staff_group_members (
  group_id   uuid NOT NULL REFERENCES staff_groups,
  account_id uuid NOT NULL REFERENCES accounts,
  PRIMARY KEY (account_id, group_id)
);

-- Who speaks for whom: granted by the authority or by a union, never by the employer.
CREATE TABLE representations (
  id              uuid PRIMARY KEY,
  account_id      uuid NOT NULL REFERENCES accounts,
  organisation_id uuid NOT NULL REFERENCES organisations,
  capacity        text NOT NULL CHECK (capacity IN ('SIGNATORY', 'UNION_REPRESENTATIVE', 'SAFETY_REPRESENTATIVE', 'PROXY')),
  union_name      text,
  granted_by      text NOT NULL CHECK (granted_by IN ('AUTHORITY', 'UNION', 'REGISTER')),
  valid_from      date NOT NULL,
  valid_to        date,
  CHECK (capacity <> 'UNION_REPRESENTATIVE' OR union_name IS NOT NULL)
);

-- Failed tries of a login or a follow-up code. They outlive a restart. The subject is a keyed hash, never a name.
CREATE TABLE attempts (
  scope         text NOT NULL,
  subject       bytea NOT NULL,
  failures      int NOT NULL,
  last_failure  timestamptz NOT NULL,
  blocked_until timestamptz,
  PRIMARY KEY (scope, subject)
);
