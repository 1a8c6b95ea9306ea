ALTER POLICY "auth_reads" ON "organization" TO rapport_auth USING (exists (select 1 from membership m where m.organization_id = organization.id)
        or exists (select 1 from invitation i where i.organization_id = organization.id)
        or slug = (select nullif(current_setting('rapport.organization_slug', true), '')));