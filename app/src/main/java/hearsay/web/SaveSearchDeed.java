// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** Keeps a search, or forgets one. */
final class SaveSearchDeed implements Deed {

    private final boolean forget;

    SaveSearchDeed(boolean forget) {
        this.forget = forget;
    }

    @Override
    public String path() {
        return forget ? "/searches/forget" : "/searches";
    }

    @Override
    public String done(Visit visit) {
        String name = visit.wanted("name");
        if (forget) {
            visit.change(workbench -> {
                workbench.searches().forget(name);
                return name;
            });
            return "/";
        }
        String address = Links.local(visit.wanted("address"));
        return visit.change(workbench -> {
            workbench.searches().save(name, address);
            return address;
        });
    }
}
