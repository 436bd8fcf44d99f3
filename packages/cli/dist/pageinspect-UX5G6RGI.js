var n=Object.defineProperty;var f=Object.getOwnPropertyDescriptor;var r=Object.getOwnPropertyNames;var g=Object.prototype.hasOwnProperty;var b=(e,t)=>{for(var a in t)n(e,a,{get:t[a],enumerable:!0})},m=(e,t,a,_)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of r(t))!g.call(e,i)&&i!==a&&n(e,i,{get:()=>t[i],enumerable:!(_=f(t,i))||_.enumerable});return e};var c=e=>m(n({},"__esModule",{value:!0}),e);var x={};b(x,{casts:()=>o,functions:()=>p,operators:()=>l,relations:()=>d,types:()=>s});module.exports=c(x);var h=require("./chunk-IYWUY3VA.js"),s=`

`,o=`

`,l=`

`,p=`
brin_metapage_info	fn record page:bytea,>magic:text,>version:int4,>pagesperrange:int4,>lastrevmappage:int8
brin_page_items	fas record page:bytea,index_oid:regclass,>itemoffset:int4,>blknum:int8,>attnum:int4,>allnulls:bool,>hasnulls:bool,>placeholder:bool,>empty:bool,>value:text
brin_page_type	fn text page:bytea
brin_revmap_data	fas tid page:bytea,>pages:tid
bt_metap	fn record relname:text,>magic:int4,>version:int4,>root:int8,>level:int8,>fastroot:int8,>fastlevel:int8,>last_cleanup_num_delpages:int8,>last_cleanup_num_tuples:float8,>allequalimage:bool
bt_multi_page_stats	fas record relname:text,blkno:int8,blk_count:int8,>blkno:int8,>type:char,>live_items:int4,>dead_items:int4,>avg_item_size:int4,>page_size:int4,>free_size:int4,>btpo_prev:int8,>btpo_next:int8,>btpo_level:int8,>btpo_flags:int4
bt_page_items	fas record page:bytea,>itemoffset:int2,>ctid:tid,>itemlen:int2,>nulls:bool,>vars:bool,>data:text,>dead:bool,>htid:tid,>tids:tid[]	fas record relname:text,blkno:int8,>itemoffset:int2,>ctid:tid,>itemlen:int2,>nulls:bool,>vars:bool,>data:text,>dead:bool,>htid:tid,>tids:tid[]
bt_page_stats	fn record relname:text,blkno:int8,>blkno:int8,>type:char,>live_items:int4,>dead_items:int4,>avg_item_size:int4,>page_size:int4,>free_size:int4,>btpo_prev:int8,>btpo_next:int8,>btpo_level:int8,>btpo_flags:int4
fsm_page_contents	fn text page:bytea
get_raw_page	fn bytea text,int8	fn bytea text,text,int8
gin_leafpage_items	fas record page:bytea,>first_tid:tid,>nbytes:int2,>tids:tid[]
gin_metapage_info	fn record page:bytea,>pending_head:int8,>pending_tail:int8,>tail_free_size:int4,>n_pending_pages:int8,>n_pending_tuples:int8,>n_total_pages:int8,>n_entry_pages:int8,>n_data_pages:int8,>n_entries:int8,>version:int4
gin_page_opaque_info	fn record page:bytea,>rightlink:int8,>maxoff:int4,>flags:text[]
gist_page_items	fas record page:bytea,index_oid:regclass,>itemoffset:int2,>ctid:tid,>itemlen:int2,>dead:bool,>keys:text
gist_page_items_bytea	fas record page:bytea,>itemoffset:int2,>ctid:tid,>itemlen:int2,>dead:bool,>key_data:bytea
gist_page_opaque_info	fn record page:bytea,>lsn:pg_lsn,>nsn:pg_lsn,>rightlink:int8,>flags:text[]
hash_bitmap_info	fas record index_oid:regclass,blkno:int8,>bitmapblkno:int8,>bitmapbit:int4,>bitstatus:bool
hash_metapage_info	fn record page:bytea,>magic:int8,>version:int8,>ntuples:float8,>ffactor:int4,>bsize:int4,>bmsize:int4,>bmshift:int4,>maxbucket:int8,>highmask:int8,>lowmask:int8,>ovflpoint:int8,>firstfree:int8,>nmaps:int8,>procid:oid,>spares:int8[],>mapp:int8[]
hash_page_items	fas record page:bytea,>itemoffset:int4,>ctid:tid,>data:int8
hash_page_stats	fn record page:bytea,>live_items:int4,>dead_items:int4,>page_size:int4,>free_size:int4,>hasho_prevblkno:int8,>hasho_nextblkno:int8,>hasho_bucket:int8,>hasho_flag:int4,>hasho_page_id:int4
hash_page_type	fn text page:bytea
heap_page_item_attrs	fas record page:bytea,rel_oid:regclass,>lp:int2,>lp_off:int2,>lp_flags:int2,>lp_len:int2,>t_xmin:xid,>t_xmax:xid,>t_field3:int4,>t_ctid:tid,>t_infomask2:int4,>t_infomask:int4,>t_hoff:int2,>t_bits:text,>t_oid:oid,>t_attrs:bytea[]	fas record page:bytea,rel_oid:regclass,do_detoast:bool,>lp:int2,>lp_off:int2,>lp_flags:int2,>lp_len:int2,>t_xmin:xid,>t_xmax:xid,>t_field3:int4,>t_ctid:tid,>t_infomask2:int4,>t_infomask:int4,>t_hoff:int2,>t_bits:text,>t_oid:oid,>t_attrs:bytea[]
heap_page_items	fas record page:bytea,>lp:int2,>lp_off:int2,>lp_flags:int2,>lp_len:int2,>t_xmin:xid,>t_xmax:xid,>t_field3:int4,>t_ctid:tid,>t_infomask2:int4,>t_infomask:int4,>t_hoff:int2,>t_bits:text,>t_oid:oid,>t_data:bytea
heap_tuple_infomask_flags	fn record t_infomask:int4,t_infomask2:int4,>raw_flags:text[],>combined_flags:text[]
page_checksum	fn int2 page:bytea,blkno:int8
page_header	fn record page:bytea,>lsn:pg_lsn,>checksum:int2,>flags:int2,>lower:int4,>upper:int4,>special:int4,>pagesize:int4,>version:int2,>prune_xid:xid
tuple_data_split	fa bytea[] rel_oid:oid,t_data:bytea,t_infomask:int4,t_infomask2:int4,t_bits:text	fa bytea[] rel_oid:oid,t_data:bytea,t_infomask:int4,t_infomask2:int4,t_bits:text,do_detoast:bool
`,d=`

`;0&&(module.exports={casts,functions,operators,relations,types});
