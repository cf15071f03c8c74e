package dev.rebound.slack.store;

import dev.rebound.slack.InWorkspace;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Tells Hibernate whose rows a session may see; outside of any workspace it may see nobody's. */
@PersistenceUnitExtension
@RequestScoped
class WorkspaceTenant implements TenantResolver {
    private static final String NOBODY = "nobody";

    @Override
    public String getDefaultTenantId() {
        return NOBODY;
    }

    @Override
    public String resolveTenantId() {
        InWorkspace.needsRows();
        var workspace = InWorkspace.current();
        return workspace == null ? NOBODY : workspace.toString();
    }
}
