package lv.auseklis.returns;

/// The return of one calendar year by itself.
record YearReturn(int year, ReturnSum supplies, ReturnSum services) {

    ReturnSum of(Trade trade) {
        return trade == Trade.SUPPLIES ? supplies : services;
    }
}
